import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"/><dimension ref="A1:G4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols><col min="1" max="1" width="9.6" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:7" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
<row r="2" spans="1:7" x14ac:dyDescent="0.4"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="s"><v>4</v></c><c r="E2" t="inlineStr"><is><r><rPr><b/></rPr><t>有効</t></r><r><t>開始</t></r></is></c></row>
<row r="4" spans="1:7" ht="56.25" customHeight="1" x14ac:dyDescent="0.4"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>7</v></c><c r="C4" t="s"><v>6</v></c><c r="D4" t="s"><v>7</v></c><c r="E4" s="2"><v>45993</v></c><c r="F4" s="1"/><c r="G4" s="1"/></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><!-- end --></worksheet>`

const STRINGS = [
  '<si><t>よくある質問 &lt;2025&gt;</t><rPh sb="4" eb="6"><t>シツモン</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>分類名</t><rPh sb="0" eb="3"><t>ブンルイメイ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>No</t><phoneticPr fontId="1"/></si>',
  '<si><t>質問</t></si>',
  '<si><t>回答</t></si>',
  '<si><t>届いたもの</t></si>',
  '<si><r><rPr><sz val="11"/></rPr><t xml:space="preserve">資格確認書は </t></r><r><rPr><b/></rPr><t>何ですか</t></r><rPh sb="0" eb="5"><t>シカクカクニンショ</t></rPh></si>',
  '<si><t>カード&amp;紙です。_x000D_\r\n・紙\n・カード</t></si>'
]

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="166925"/><sheets><sheet name="FAQ &amp; 控え" sheetId="4" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="8">${STRINGS.join('')}</sst>`,
  'xl/worksheets/sheet1.xml': SHEET,
  'docProps/app.xml': '<Properties/>'
}

/**
 * A workbook as Japanese Excel writes it: readings beside kanji, rich text, empty formatted cells, a date in a format
 * of its own.
 */
export function excelFile(): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(PARTS).map(([path, xml]) => [path, strToU8(xml)])))
}
