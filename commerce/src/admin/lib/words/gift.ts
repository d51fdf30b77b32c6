/** What the desk says of an order that is a gift. */
export const GIFT = {
  title: "Quà tặng",
  card: "Lời trên thiệp",
  printedCard: "Thiệp in sẵn của hộp",
  hidePrice: "Khách muốn giấu giá: không để giấy tờ có giá trong kiện hàng.",
  recipients: (count: number, boxes: number) => `${count} người nhận, ${boxes} hộp`,
  toOne: "Mọi thứ giao về địa chỉ của đơn.",
  labels: "In nhãn người nhận",
  boxes: (count: number) => `${count} hộp`,
}
