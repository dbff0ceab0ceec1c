/** Common names, combined at random; the people are invented. */
const list = (joined: string): string[] => joined.split(' ');

export const FIRST_NAMES = list(
  'Aoife Anna Ben Caoimhe Clara Conor Daniel Ella Emma Eoin Finn Grace Hannah Harry Isla Jack ' +
    'Jakob Jan Julia Karl Lara Laura Lea Leo Liam Lina Lotte Louis Lucia Maeve Marie Mark Martha ' +
    'Max Mia Niamh Nina Noah Nora Oisin Olivia Oscar Paul Pia Rosa Ruth Sam Sara Sean Sofia ' +
    'Tara Thomas Tim Una Vera Yasmin'
);

export const LAST_NAMES = list(
  'Adams Bauer Becker Brennan Byrne Carroll Clarke Collins Cooper Daly Doyle Dubois Dunne Evans ' +
    'Farrell Fischer Fleming Garcia Hayes Hughes Jansen Keane Kelly Kennedy Lambert Lopez Lynch ' +
    'Martin Meyer Moore Moreau Murphy Nolan Nowak Petit Power Quinn Reilly Roche Romero Ryan ' +
    'Schmidt Shaw Simon Smith Sweeney Turner Visser Walsh Weber White Wood'
);

export const SURNAMES = list(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹'
);

export const GIVEN_NAMES = list(
  '雨欣 子涵 梓萱 浩然 欣怡 宇轩 思远 佳怡 俊杰 晓梅 建国 丽华 志强 婷婷 明月 海燕 文静 天佑 ' +
    '若曦 一诺 诗涵 嘉豪 静怡 晨曦 雪梅 建华 秀英 国强 玉兰 春燕 小龙 慧敏 立新 永康 书瑶 清扬 ' +
    '安琪 子墨 可欣 乐天'
);
