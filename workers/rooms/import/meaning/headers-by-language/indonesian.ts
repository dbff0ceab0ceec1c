import type { HeaderWords } from '../header-words.ts';

/** Indonesian, and Malay where it differs. */
export const indonesian: HeaderWords = {
  order_id:
    'nomor pesanan|no pesanan|pesanan|id pesanan|kode pesanan|nomor order|nomor faktur|' +
    'no faktur|faktur|nomor invoice|no invoice|nomor transaksi|no transaksi|' +
    'id transaksi|nomor nota|no nota|nota|kode transaksi|no order|nombor pesanan',
  line_id: 'id item|nomor baris',
  order_date:
    'tanggal pesanan|tanggal pemesanan|tanggal order|tanggal pembelian|' +
    'tanggal penjualan|tanggal|tanggal transaksi|waktu pesanan dibuat|' +
    'waktu pembayaran dilakukan|tgl|tgl pesanan|tanggal pembayaran|tanggal dibuat|' +
    'tgl transaksi|hari|bulan|minggu|waktu|tarikh|tarikh pesanan|tanggal faktur|' +
    'tanggal beli',
  customer_id:
    'id pelanggan|kode pelanggan|pelanggan|nomor pelanggan|no pelanggan|pembeli|' +
    'id pembeli|username pembeli|pengguna|username|kode member',
  customer_name:
    'nama pelanggan|nama pembeli|nama lengkap|nama penerima|penerima|nama|' +
    'nama customer|nama konsumen',
  email: 'surel|alamat email|email pelanggan|email pembeli|e mel',
  phone: 'telepon|nomor telepon|no telepon|no hp|nomor hp|no telp|telp|no handphone|hp',
  product_id:
    'kode produk|kode barang|sku produk|nomor referensi sku|sku induk|id produk|sku|' +
    'kode|barcode|no sku|kod produk',
  product_name: 'nama produk|produk|nama barang|barang|item|nama item|judul|nama menu|menu',
  description: 'deskripsi|deskripsi produk|keterangan|rincian',
  category: 'kategori|kategori produk|jenis|jenis produk|kelompok',
  quantity:
    'jumlah|kuantitas|qty|jumlah barang|jumlah produk|banyaknya|jumlah terjual|' +
    'jumlah pesanan|pcs|kuantiti|jml',
  unit_price:
    'harga satuan|harga|harga per unit|harga jual|harga barang|harga produk|harga awal|' +
    'harga setelah diskon|harga per item|harga seunit',
  line_total:
    'total harga|total|subtotal|jumlah harga|total harga produk|total bayar|' +
    'total pembayaran|total belanja|jumlah total|nilai|omzet|pendapatan|penjualan|' +
    'total penjualan|total pesanan|dibayar pembeli|total tagihan|jumlah bayar|nominal|' +
    'sub total|harga total|jumlah uang|grand total|subtotal produk',
  order_total: 'total pesanan|total nilai pesanan|nilai pesanan|total order',
  discount: 'diskon|potongan|potongan harga|total diskon|jumlah diskon',
  coupon: 'kupon|kode voucher|kode promo|voucher|kode kupon',
  cost: 'biaya|harga beli|harga modal|modal|hpp',
  tax: 'pajak|ppn|jumlah pajak|cukai',
  shipping:
    'ongkos kirim|ongkir|biaya kirim|biaya pengiriman|' +
    'ongkos kirim dibayar oleh pembeli|kos penghantaran',
  refund_amount:
    'pengembalian dana|jumlah pengembalian|jumlah pengembalian dana|dana dikembalikan|' +
    'nilai pengembalian|refund',
  refund_quantity: 'jumlah retur|jumlah dikembalikan|returned quantity|qty retur',
  currency: 'mata uang|kode mata uang',
  country: 'negara|negara pengiriman',
  region: 'provinsi|wilayah|negeri',
  city: 'kota|kota kabupaten|kabupaten|bandar',
  postcode: 'kode pos|poskod',
  channel: 'kanal|saluran|saluran penjualan|sumber|toko|cabang|platform|kanal penjualan',
  status: 'status pesanan|status|status order|status pembayaran|keadaan',
  supplier: 'pemasok|nama pemasok|supplier|nama supplier|distributor',
  stock: 'stok|persediaan|stok tersedia|sisa stok',
  text: 'ulasan|komentar|isi ulasan|teks|catatan|masukan|pesan|testimoni',
  rating: 'nilai bintang|peringkat|bintang|penilaian|skor',
  spend: 'pengeluaran|jumlah yang dibelanjakan|biaya iklan|biaya|belanja iklan|anggaran',
  impressions: 'tayangan|impresi|jumlah tayangan|penayangan',
  clicks: 'klik|jumlah klik|klik tautan',
  consent: 'persetujuan|berlangganan|langganan newsletter'
};
