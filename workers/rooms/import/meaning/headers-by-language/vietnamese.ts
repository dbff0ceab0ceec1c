import type { HeaderWords } from '../header-words.ts';

/** Vietnamese. */
export const vietnamese: HeaderWords = {
  order_id:
    'mã đơn hàng|số đơn hàng|mã đơn|đơn hàng|số hóa đơn|mã hóa đơn|hóa đơn|' +
    'mã vận đơn hàng|id đơn hàng|số đơn|mã giao dịch|mã đặt hàng|số chứng từ',
  order_date:
    'ngày đặt hàng|ngày đặt|ngày mua|ngày bán|ngày|ngày tạo đơn|ngày tạo|' +
    'thời gian đặt hàng|ngày hóa đơn|ngày thanh toán|thời gian|thời gian tạo|ngày giờ|' +
    'ngày đơn hàng|thời gian thanh toán|ngày giao dịch|tháng|tuần',
  customer_id:
    'mã khách hàng|id khách hàng|khách hàng|mã kh|người mua|số khách hàng|tài khoản|' +
    'tên đăng nhập',
  customer_name:
    'tên khách hàng|họ tên|họ và tên|tên người mua|tên người nhận|người nhận|tên kh|' + 'tên khách',
  email: 'email khách hàng|thư điện tử|địa chỉ email|hộp thư',
  phone: 'số điện thoại|điện thoại|sđt|di động|số di động',
  product_id:
    'mã sản phẩm|mã hàng|mã sku|sku sản phẩm|sku phân loại hàng|mã vạch|mã sp|' +
    'id sản phẩm|mã hàng hóa',
  product_name:
    'tên sản phẩm|sản phẩm|tên hàng|mặt hàng|tên hàng hóa|hàng hóa|tên sp|tên món|' + 'dịch vụ',
  description: 'mô tả|mô tả sản phẩm|chi tiết',
  category: 'danh mục|loại|loại sản phẩm|nhóm hàng|ngành hàng|phân loại',
  quantity: 'số lượng|sl|số lượng bán|số lượng đặt|số lượng mua|số lượng sản phẩm',
  unit_price: 'đơn giá|giá|giá bán|giá sản phẩm|giá ưu đãi|giá gốc|giá mỗi sản phẩm',
  line_total:
    'thành tiền|tổng tiền|tổng|tổng cộng|số tiền|tổng giá trị|doanh thu|tổng giá bán|' +
    'tạm tính|tổng giá bán sản phẩm|tiền hàng|tổng thanh toán|giá trị|tổng số tiền|' +
    'doanh số|tổng giá trị đơn hàng|tổng tiền hàng|số tiền thanh toán',
  order_total:
    'tổng giá trị đơn hàng|tổng đơn hàng|tổng tiền đơn hàng|tổng số tiền đơn hàng|' +
    'giá trị đơn hàng',
  discount: 'giảm giá|chiết khấu|số tiền giảm|khuyến mãi|tiền giảm giá',
  coupon: 'mã giảm giá|phiếu giảm giá|mã khuyến mãi',
  cost: 'giá vốn|chi phí vốn|giá nhập|giá mua',
  tax: 'thuế|thuế gtgt|vat|tiền thuế',
  shipping: 'phí vận chuyển|phí giao hàng|vận chuyển|phí ship|phí vận chuyển mà người mua trả',
  refund_amount: 'số tiền hoàn|hoàn tiền|tiền hoàn lại|số tiền hoàn lại|số tiền hoàn trả',
  refund_quantity: 'số lượng trả|số lượng hoàn|số lượng sản phẩm được hoàn trả|số lượng trả lại',
  currency: 'tiền tệ|loại tiền|đơn vị tiền tệ',
  country: 'quốc gia|nước',
  region: 'tỉnh|tỉnh thành|khu vực|tỉnh thành phố',
  city: 'thành phố|quận huyện',
  postcode: 'mã bưu điện|mã bưu chính',
  channel: 'kênh|kênh bán|kênh bán hàng|nguồn|cửa hàng|chi nhánh|nền tảng|sàn',
  status:
    'trạng thái|trạng thái đơn hàng|tình trạng|trạng thái thanh toán|' + 'tình trạng đơn hàng',
  supplier: 'nhà cung cấp|tên nhà cung cấp|nhà phân phối|ncc',
  stock: 'tồn kho|số lượng tồn|kho',
  text: 'đánh giá|nhận xét|bình luận|nội dung|nội dung đánh giá|ý kiến|phản hồi',
  rating: 'điểm|số sao|xếp hạng|điểm đánh giá|sao',
  spend: 'chi tiêu|số tiền đã chi tiêu|chi phí quảng cáo|chi phí|ngân sách',
  impressions: 'lượt hiển thị|hiển thị|số lần hiển thị',
  clicks: 'lượt nhấp|số lần nhấp|nhấp chuột|lượt click|số lượt nhấp|lượt nhấp vào liên kết',
  consent: 'đồng ý|đăng ký nhận tin|nhận bản tin'
};
