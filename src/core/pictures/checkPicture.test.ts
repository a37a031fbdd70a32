import { expect, test } from 'vitest'
import { PICTURE_LIMITS } from '../../domain/staff/picture'
import { checkPicture } from './checkPicture'
import { drawJpeg, drawPng, drawSvg } from './testing/drawPictures'

const INKSCAPE =
  'xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="48mm" height="24mm"'
const DOCTYPE = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'

test.each([
  ['PNG', drawPng(300, 100), 'image/png', 300, 100],
  ['JPEG', drawJpeg(640, 480), 'image/jpeg', 640, 480],
  ['SVG', drawSvg('<path d="M0 0h48v24z" fill="#123"/>'), 'image/svg+xml', 1024, 512],
  ['SVG of Inkscape', drawSvg('<metadata><rdf:RDF/></metadata><g/>', INKSCAPE), 'image/svg+xml', 1024, 512],
  ['SVG with a DOCTYPE', Buffer.from(DOCTYPE + drawSvg('<g/>').toString().slice(21)), 'image/svg+xml', 1024, 512],
  [
    'SVG with colours of another',
    drawSvg('<linearGradient id="a" xlink:href="#b"/><rect fill="url(#a)"/>', `${INKSCAPE} viewBox="0,0,10,10"`),
    'image/svg+xml',
    1024,
    1024
  ]
])('a whole %s is accepted by its bytes', async (_, bytes, type, widthPx, heightPx) => {
  expect(await checkPicture(bytes)).toEqual({ ok: true, value: { type, bytes, widthPx, heightPx } })
})

const spoilt = (bytes: Buffer, at: number) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))

test.each([
  ['nothing', Buffer.alloc(0), 'picture-unknown'],
  ['a text', Buffer.from('組合のマーク'), 'picture-unknown'],
  ['a page', Buffer.from('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'), 'picture-unknown'],
  ['a PNG cut short', drawPng(300, 100).subarray(0, -20), 'picture-unknown'],
  ['a PNG with one bit changed', spoilt(drawPng(300, 100), 50), 'picture-unknown'],
  ['a PNG whose rows are too few', drawPng(300, 100, 500), 'picture-unknown'],
  ['a PNG that unpacks to far more', drawPng(16, 16, 50_000_000), 'picture-unknown'],
  ['a PNG too wide', drawPng(5000, 20, 1), 'picture-size'],
  ['a PNG of too many dots', drawPng(4096, 4096, 1), 'picture-size'],
  ['a PNG too small to see', drawPng(1, 1), 'picture-size'],
  ['a JPEG cut short', drawJpeg(640, 480).subarray(0, -2), 'picture-unknown'],
  ['a JPEG too large', drawJpeg(9000, 9000), 'picture-size'],
  ['too many bytes', Buffer.alloc(PICTURE_LIMITS.fileBytes + 1), 'picture-heavy'],
  ['an SVG of too many bytes', drawSvg(' '.repeat(PICTURE_LIMITS.svgBytes)), 'picture-heavy'],
  ['an SVG without a size', drawSvg('<g/>', 'width="100%"'), 'picture-size'],
  ['an SVG as thin as a hair', drawSvg('<g/>', 'viewBox="0 0 1000 1"'), 'picture-size'],
  ['an SVG cut short', drawSvg('<g/>').subarray(0, -6), 'picture-unknown'],
  ['an SVG in another encoding', Buffer.from([...drawSvg('<text>'), 0xff, 0xfe]), 'picture-unknown'],
  ['a script', drawSvg('<script>alert(1)</script>'), 'picture-parts'],
  ['a handler', drawSvg('<g onload="alert(1)"/>'), 'picture-parts'],
  ['a page within', drawSvg('<foreignObject><body/></foreignObject>'), 'picture-parts'],
  ['a picture from elsewhere', drawSvg('<image href="https://example.jp/a.png"/>'), 'picture-parts'],
  ['a style from elsewhere', drawSvg('<style>@import "https://example.jp/a.css";</style>'), 'picture-parts'],
  ['a colour from elsewhere', drawSvg('<rect fill="url(https://example.jp/a.svg#b)"/>'), 'picture-parts'],
  ['a gradient from elsewhere', drawSvg('<linearGradient href="https://example.jp/a.svg#b"/>'), 'picture-parts'],
  ['parts drawn again and again', drawSvg('<g id="a"/><use href="#a"/>'), 'picture-parts'],
  ['parts under another name', drawSvg('<i:use xmlns:i="http://www.w3.org/2000/svg" href="#a"/>'), 'picture-parts'],
  ['more parts than a page draws', drawSvg('<g/>'.repeat(5000)), 'picture-parts'],
  ['parts within parts within parts', drawSvg('<g>'.repeat(60_000)), 'picture-unknown'],
  [
    'entities of its own',
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
    'picture-unknown'
  ]
])('%s is refused', async (_, bytes, code) => {
  expect(await checkPicture(bytes)).toEqual({ ok: false, code })
})
