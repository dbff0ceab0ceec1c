import type { againEn } from './again.en.ts';

export const againZh: Record<keyof typeof againEn, string> = {
  'again.title': '再次读取',
  'again.lead': '记住存放导出表格的文件或文件夹，以后点一下就能补上新增的行，并更新有变动的订单。',
  'again.drop':
    '下个月把新导出的文件拖到这里即可，只会补上新增的行。这个浏览器不能自行再次打开文件。',
  'again.files': '记住文件',
  'again.folder': '记住文件夹',
  'again.forget': '不再记住',
  'again.last': '上次读取：{when:dateTime}',
  'again.never': '尚未读取',
  'again.same': '之后没有变化',
  'again.changed': '之后有变化',
  'again.changedIn': '新增或有变化：{names}',
  'again.asks': '查看之前，浏览器会先征求您的同意',
  'again.left': '未读入：{names}',
  'again.nothing': '和上次相比没有变化。',
  'again.done': '已读取 {names}：新增 {rows:number} 行。',
  'again.updated': '已读取 {names}：新增或更新 {rows:number} 行。',
  'again.unknown': '以下文件的列与店铺里的文件都不同，未读入：{names}。',
  'again.remembered': '文件已记住，下次到“数据”里点“再次读取”即可。',

  'failure.file_missing':
    '{file}已不在原处，可能被移动、改名或删除。之前读入的内容仍在店铺里。请重新选择要记住的文件，或不再记住它。',
  'failure.file_denied': '浏览器未获准打开{file}，没有任何改动。请再点“再次读取”并选择允许。',
  'failure.folder_too_full':
    '{file}里的表格超过 200 个，没有读取。请选择只放这家店铺导出文件的文件夹。',
  'failure.folder_empty': '{file}里没有表格。'
};
