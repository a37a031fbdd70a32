/** The details of a usual union. */
export const USUAL = {
  organisation: {
    name: 'みほん健康保険組合',
    reading: 'みほんけんこうほけんくみあい',
    phone: '0120-000-000',
    hours: '平日 午前9時から午後5時',
    extension: '100'
  }
}

/** The details of a union whose texts are all long: what fits with them fits with any. */
export const LONG = {
  organisation: {
    name: '全国みほん電子機器製造販売関連事業所連合健康保険組合',
    reading: 'ぜんこくみほんでんしききせいぞうはんばいかんれんじぎょうしょれんごうけんこうほけんくみあい',
    phone: '0120-000-000（代表）',
    hours: '月曜から金曜の午前9時から午後5時15分まで（祝日と年末年始を除く）',
    extension: '12345、12346、12347'
  }
}
