/**
 * Words around what is looked for: asking, buying, praising, and what is true of everything in this shop. They are
 * looked for where the documents have them and left out where that finds nothing. As they are written.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `mua bán ở đâu giá bao nhiêu tiền cho của và với hay hoặc các những cái là có không nào gì mấy tôi mình em anh chị
  muốn cần tìm hàng sản phẩm chính hiệu hãng online ship giao đặt đồ loại món đặc sản ngon tốt nhất rẻ xịn sạch uy tín
  tại từ trong này thì nên được bị về làm để ăn biếu dùng bạn ai ơi ạ nhé nha shop cửa tiệm chỗ nơi cà mau tỉnh ocop việt nam
  vậy thế rồi luôn hả à đi theo như kèm gồm chuẩn thật quê miền tây xin hỏi
  the a an of for to in on at from and with or buy where i want need best cheap good price shop online near vietnam
  vietnamese local find some please is are there any you your do get can how much product products made by
  ca mau province`
    .split(/\s+/)
    .filter((word) => word !== ""),
)
