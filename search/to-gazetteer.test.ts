import { expect, test } from "vitest"
import { kmBetween } from "./gazetteer"
import { toGazetteer } from "./to-gazetteer"

const communes = [
  {
    name: "Đất Mũi",
    type: "xã",
    centre: { latitude: 8.6, longitude: 104.7 },
    formedFrom: "Xã Đất Mũi (Huyện Ngọc Hiển); Xã Viên An (Huyện Ngọc Hiển)",
  },
  {
    name: "Phan Ngọc Hiển",
    type: "xã",
    centre: { latitude: 8.8, longitude: 104.9 },
    formedFrom: "Thị trấn Rạch Gốc (Huyện Ngọc Hiển); Xã Viên An (Huyện Ngọc Hiển) – một phần",
  },
  { name: "Bạc Liêu", type: "phường", formedFrom: "Phường 2 (Thành phố Bạc Liêu)" },
]

test("communes of today, former districts, towns and communes, each name once", () => {
  expect(toGazetteer(communes)).toEqual([
    { name: "xã Đất Mũi", called: ["dat mui"], at: { latitude: 8.6, longitude: 104.7 } },
    { name: "xã Phan Ngọc Hiển", called: ["phan ngoc hien"], at: { latitude: 8.8, longitude: 104.9 } },
    { name: "huyện Ngọc Hiển cũ", called: ["ngoc hien"], at: { latitude: 8.7, longitude: 104.8 } },
    { name: "xã Viên An cũ", called: ["vien an"], at: { latitude: 8.7, longitude: 104.8 } },
    { name: "thị trấn Rạch Gốc cũ", called: ["rach goc"], at: { latitude: 8.8, longitude: 104.9 } },
  ])
})

test("a degree of latitude is 111 km", () => {
  expect(kmBetween({ latitude: 8, longitude: 105 }, { latitude: 9, longitude: 105 })).toBe(111)
})
