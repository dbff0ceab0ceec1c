import { describe, expect, it } from 'vitest';
import type { StatusMeaning } from '../../../../workers/contract/files/value-meanings.ts';
import {
  meaningOfStatus,
  meaningsOfStatuses
} from '../../../../workers/shop/lines/statuses/status-meaning.ts';

const SAID: Record<StatusMeaning, string[]> = {
  taken_back: [
    'Cancelled, CANCELED, Order cancelled, wc-refunded, fully_refunded, Voided, Void, Returned, Reversed',
    'Charged back, Chargeback, Rejected, Package Returned, Lost by 3PL, Returned to sender, Undelivered',
    'Delivery failed, Cancelled by customer request, Canceled (payment failed), Refund, RTO, buyer_cancelled',
    'Storniert, Stornierung, Erstattet, Zurückgesendet, Zurueckerstattet, Retoure, Gutschrift, Abgebrochen',
    'Vom Kunden storniert, Rückerstattung abgeschlossen, Unzustellbar, Annahme verweigert',
    'Annulée, Annulé à la demande du client, Remboursé, Retournée, Remboursement effectué, Colis retourné',
    'Cancelado, Anulada, Reembolsado, Devuelto, Devolución, Cancelado por el comprador, Rechazado, Contracargo',
    'Cancelada pelo comprador, Devolvido, Estornado, Estorno, Recusado, Não entregue',
    'Annullato, Rimborsato, Reso, Stornato, Rimborso effettuato, Mancata consegna',
    'Geannuleerd, Terugbetaald, Geretourneerd, Retour, Retour ontvangen',
    'Anulowane, Anulowano, Zwrócone, Zwrot, Odrzucone, Nieodebrane, Odesłane do nadawcy',
    'İptal edildi, İADE EDİLDİ, iptal, İade, Reddedildi, Teslim edilemedi',
    'Отменен, Отменён покупателем, Отмена, Возврат, Возвращён, Аннулирован, Не доставлен',
    'ملغي, ملغى, تم إلغاء الطلب, مسترجع, تم استرداد المبلغ, مرتجع, إلغاء الطلب',
    'ยกเลิกแล้ว, คืนเงินแล้ว, คืนเงินเรียบร้อย, ยกเลิก, จัดส่งไม่สำเร็จ, คืนสินค้า',
    'Đã hủy, Đã hoàn tiền, Trả hàng, Giao hàng không thành công, Đơn hủy, Bị hủy',
    'Dibatalkan, Dikembalikan, Dipulangkan, Batal, Pengembalian dana, Gagal kirim, Retur',
    'キャンセル, キャンセル済み, 返金済み, 返品, 取消, 払い戻し済み, お客様都合によりキャンセル, ｷｬﾝｾﾙ済',
    '취소, 취소 완료, 환불완료, 반품완료, 고객 요청으로 취소',
    '已取消, 交易关闭, 退款成功, 已发货，退款成功, 全额退款, 已退货, 作废, 交易關閉, 已退款, 訂單關閉, 买家拒收',
    'Avbruten, Återbetald, Refunderet, Annulleret, Kansellert, Peruutettu, Hyvitetty, Zrušeno, Stornováno',
    'Zrušená, Vrátená, Otkazano, Vraćeno, Отказана, Възстановена, لغو شده, مرجوع شده, रद्द, वापस',
    'Ακυρώθηκε, Επιστράφηκε, Скасовано, Повернено, Anulat, Rambursat, Törölve, Visszatérítve, בוטל, הוחזר',
    'RTO_COMPLETE, RTO_LOCKED, RTO_OFD, RTO_INITIATED, RETURN, COURIER_RETURN, LOST, LOST_IN_TRANSIT, shipped_back, shipped_back_success',
    'Shipped / Refunded, Complete - Refunded, Rücksendung erhalten'
  ],
  never_paid: [
    'Pending Payment, payment_pending, Unpaid, Awaiting Payment, Not paid, Expired, Declined, Failed, Abandoned',
    '未创建支付宝交易, 未成团, 待付尾款, 尾款待付, 拼单失败',
    'Draft, Quote, checkout-draft, Incomplete, Payment failed, Payment declined',
    'Nicht bezahlt, Unbezahlt, Zahlung ausstehend, Wartet auf Zahlung, Zahlung fehlgeschlagen, Entwurf, Angebot',
    'En attente de paiement, Impayé, Non payée, Paiement refusé, Paiement échoué, Brouillon, Devis',
    'Pendiente de pago, No pagado, Pago fallido, Pago rechazado, Borrador',
    'Aguardando pagamento, Não pago, Pagamento recusado, Expirado',
    'In attesa di pagamento, Non pagato, Pagamento fallito, Da pagare',
    'Niet betaald, Wacht op betaling, Betaling mislukt, Onbetaald',
    'Nieopłacone, Oczekuje na płatność, Płatność odrzucona',
    'Ödeme bekleniyor, Ödenmedi, Ödeme başarısız',
    'Не оплачен, Ожидает оплаты, Ожидание оплаты, Неоплачено',
    'بانتظار الدفع, غير مدفوع, فشل الدفع, รอชำระเงิน, ยังไม่ชำระเงิน, Chờ thanh toán, Chưa thanh toán',
    'Belum bayar, Menunggu pembayaran, 未払い, 入金待ち, 未入金, 미결제, 입금대기, 결제실패, 입금 대기',
    '等待买家付款, 未付款, 待支付, 待付款, 支付失败, Obetald, Ikke betalt, Nezaplaceno, Maksamaton'
  ],
  waiting: [
    'Open, Processing, On hold, Pending, Awaiting Fulfillment, Unfulfilled, Offen, In Bearbeitung, En attente',
    'HOLD, READY_TO_SHIP, topack, toship, 等待出库, (锁定)等待出库, 待成团, 未签收, 暂停',
    'Pendiente, In attesa, In behandeling, Nowe, قيد التنفيذ, 処理中, 待发货, Em processamento, В обработке'
  ],
  sale: [
    'Odesláno, Odesláno zákazníkovi, DELIVERED, SHIPPED, EXCHANGE, DOOR_STEP_EXCHANGED, RETURN_REQUESTED, 已签收, 换货完成, 已成团',
    'Completed, Shipped, Paid, Delivered, Partially Refunded, partially_refunded, PartiallyRefunded',
    'Refund requested, Return requested, Refund pending, Cancellation requested, Not cancelled, Not refunded',
    'Not returned, Refund rejected, Return declined, Canceled Reversal, Non-refundable, No refund, Exchanged, Won',
    'Versendet, Teilweise erstattet, Teilerstattet, Rückerstattung beantragt, Stornierungsanfrage, Nicht storniert',
    'Abgeschlossen, Bezahlt, Teilretoure, Partiellement remboursée, Non annulé, Remboursement demandé, Expédiée',
    'Demande de remboursement, Parcialmente reembolsado, No cancelado, Reembolso solicitado, Devolución pendiente',
    'Parcialmente reembolsado, Não cancelado, Pedido entregue, Parzialmente rimborsato, Rimborso richiesto',
    'Non annullato, Gedeeltelijk terugbetaald, Retour aangevraagd, Niet geannuleerd, Częściowo zwrócone, Nie anulowano',
    'Zwrot zgłoszony, Kısmi iade, İade talebi, İptal edilmedi, Teslim edildi, Частичный возврат, Не отменен',
    'Запрос на возврат, مسترجع جزئيا, غير ملغي, طلب استرجاع, مكتمل, คืนเงินบางส่วน, ขอคืนเงิน, ไม่ยกเลิก, สำเร็จแล้ว',
    'Hoàn thành, Hoàn tiền một phần, Yêu cầu hoàn tiền, Chưa hủy, Sebagian dikembalikan, Tidak dibatalkan, Selesai',
    '一部返金, 返金申請中, 未返金, キャンセルなし, 発送済み, 부분환불, 환불요청, 환불 요청, 배송완료, 미환불',
    '部分退款, 未退款, 申请退款, 退款中, 退款关闭, 无售后或售后取消, 交易成功, 未取消, 退款失敗, Delvis återbetald',
    ''
  ]
};

describe('what a status says of the money', () => {
  for (const [meaning, lists] of Object.entries(SAID)) {
    it(`is ${meaning}`, () => {
      const wrong = lists
        .flatMap((list) => list.split(', '))
        .map((status) => [status, meaningOfStatus(status)])
        .filter(([, found]) => found !== meaning);
      expect(wrong).toEqual([]);
    });
  }

  it('takes what stands closed for given back only beside orders that went well', () => {
    expect(meaningsOfStatuses(['', 'Complete', 'Closed'])).toEqual(['sale', 'sale', 'taken_back']);
    expect(meaningsOfStatuses(['', 'Open', 'Closed'])).toEqual(['sale', 'waiting', 'sale']);
  });

  it('is what the person says, however it is written', () => {
    expect(meaningsOfStatuses([' Pending', 'Sent'], { pending: 'never_paid' })).toEqual([
      'never_paid',
      'sale'
    ]);
  });

  it('is read off a long note in no time', () => {
    expect(meaningOfStatus('please do not ring '.repeat(50))).toBe('sale');
  });
});
