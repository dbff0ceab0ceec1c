import type { Platform } from './platform.ts';

const ORDER = ['Order ID', 'No. Pesanan', 'หมายเลขคำสั่งซื้อ', 'Mã đơn hàng', '訂單編號'];
const STATUS = [
  'Order Status',
  'Status Pesanan',
  'สถานะการสั่งซื้อ',
  'Trạng Thái Đơn Hàng',
  '訂單狀態'
];
const DATE = [
  'Order Creation Date',
  'Waktu Pesanan Dibuat',
  'วันที่ทำการสั่งซื้อ',
  'Ngày đặt hàng',
  '訂單成立日期'
];
const BUYER = ['Username (Buyer)', 'Username (Pembeli)', 'ชื่อผู้ใช้ (ผู้ซื้อ)', 'Người Mua', '買家帳號'];
const PRODUCT = ['Product Name', 'Nama Produk', 'ชื่อสินค้า', 'Tên sản phẩm', '商品名稱'];
const PRICE = ['Deal Price', 'Harga Setelah Diskon', 'ราคาขาย', 'Giá ưu đãi', '商品活動價格'];
const PIECES = ['Quantity', 'Jumlah', 'จำนวน', 'Số lượng', '數量'];

/** One line per product of an order; order totals and vouchers are repeated on each of its lines. */
export const shopee: Platform = {
  name: 'Shopee',
  kind: 'order_lines',
  signature: [ORDER, STATUS, DATE, BUYER, PRODUCT, PRICE, PIECES],
  roles: {
    order_id: ORDER,
    order_date: DATE,
    customer_id: BUYER,
    customer_name: ['Receiver Name', 'Nama Penerima', 'ชื่อผู้รับ', 'Tên Người nhận', '收件者姓名'],
    phone: ['Phone Number', 'No. Telepon', 'หมายเลขโทรศัพท์', 'Số điện thoại', '收件者電話'],
    product_id: [
      'SKU Reference No.',
      'Nomor Referensi SKU',
      'เลขอ้างอิง SKU (SKU Reference No.)',
      'SKU phân loại hàng',
      '商品選項貨號',
      'Parent SKU Reference No.',
      'SKU Induk',
      'เลขอ้างอิง Parent SKU',
      'SKU sản phẩm',
      '主商品貨號'
    ],
    product_name: PRODUCT,
    quantity: PIECES,
    unit_price: PRICE,
    line_total: ['Product Subtotal', 'Total Harga Produk', 'ราคาขายสุทธิ', 'Tổng giá bán (sản phẩm)'],
    order_total: [
      'Grand Total',
      'Total Amount',
      'Total Pembayaran',
      'จำนวนเงินทั้งหมด',
      'Tổng giá trị đơn hàng (VND)',
      '買家總支付金額'
    ],
    // counts where the order's total says so
    discount: ['Seller Voucher', 'Voucher Ditanggung Penjual', 'Mã giảm giá của Shop'],
    shipping: [
      'Buyer Paid Shipping Fee',
      'Ongkos Kirim Dibayar oleh Pembeli',
      'ค่าจัดส่งที่ชำระโดยผู้ซื้อ',
      'Phí vận chuyển mà người mua trả',
      '買家支付運費'
    ],
    refund_quantity: ['Returned quantity', 'จำนวนที่ส่งคืน', '退貨數量'],
    country: ['Country', 'ประเทศ', 'Quốc gia'],
    region: ['Province', 'Provinsi', 'จังหวัด', 'Tỉnh/Thành phố'],
    city: ['City', 'Kota/Kabupaten', 'เขต/อำเภอ', 'TP / Quận / Huyện', '城市'],
    postcode: ['Zip Code', 'รหัสไปรษณีย์', '郵遞區號'],
    status: STATUS
  },
  leaveOut: [
    {
      header: STATUS,
      cells:
        /^(unpaid|belum bayar|ยังไม่ชำระ|ที่ต้องชำระ|chưa thanh toán|chờ thanh toán|尚未付款|未付款)$/i,
      reason: 'not_paid'
    }
  ],
  example: `Order ID,Order Status,Cancel reason,Order Creation Date,Order Paid Time,Parent SKU Reference No.,Product Name,SKU Reference No.,Variation Name,Original Price,Deal Price,Quantity,Returned quantity,Product Subtotal,Grand Total,Buyer Paid Shipping Fee,Username (Buyer),Receiver Name,City,Province,Country
260105AAAA01,Completed,,2026-01-05 21:15,2026-01-05 21:16,,Mug,M-1,Blue,120.00,100.00,2,0,200.00,290.00,40.00,ann_a,A***n,Pasig,Metro Manila,PH
260105AAAA01,Completed,,2026-01-05 21:15,2026-01-05 21:16,,Plate,P-1,,50.00,50.00,1,0,50.00,290.00,40.00,ann_a,A***n,Pasig,Metro Manila,PH
260106BBBB02,Cancelled,Changed my mind,2026-01-06 09:00,,,Mug,M-1,Blue,120.00,100.00,1,0,100.00,140.00,40.00,bob_b,B***b,Cebu,Cebu,PH
260107CCCC03,Shipping,,2026-01-07 09:00,2026-01-07 09:01,,Plate,P-1,,50.00,50.00,3,0,150.00,190.00,40.00,bob_b,B***b,Cebu,Cebu,PH
260108DDDD04,Unpaid,,2026-01-08 09:00,,,Plate,P-1,,50.00,50.00,1,0,50.00,90.00,40.00,cat_c,C***t,Cebu,Cebu,PH
`
};
