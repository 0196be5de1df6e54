/** A whole clipboard of Word's: its head full of styles, conditional comments and the marks around what was selected. */
export function wordClipboard(...blocks: string[]): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/desk/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!--
 @font-face {font-family:"Cambria Math";}
 p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}
 a:link, span.MsoHyperlink {color:#0563C1; text-decoration:underline;}
 .MsoChpDefault {font-weight:bold;}
--></style>
</head>

<body lang=EN-GB link="#0563C1" style='tab-interval:36.0pt'>
<!--StartFragment-->

${blocks.join("\n\n")}

<!--EndFragment-->
</body>

</html>`;
}

export function wordParagraph(content: string): string {
  return `<p class=MsoNormal><span lang=EN-GB>${content}<o:p></o:p></span></p>`;
}

/** The empty paragraph that people press Enter for. */
export const WORD_EMPTY = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>";

/** A paragraph that Word shows as an item of a list. */
export function wordItem(marker: string, content: string, level = 1, list = "l0 lfo1"): string {
  const [id = "l0", numbering = "lfo1"] = list.split(" ");
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:${id} level${level} ${numbering}'><![if !supportLists]><span
lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>${content}<o:p></o:p></span></p>`;
}

/** An image as Word puts it into its HTML: twice, and both times only as a file on its own disk. */
export function wordImage(number: number, alt: string): string {
  const file = `file:///C:/Users/desk/AppData/Local/Temp/msohtmlclip1/01/clip_image00${number}`;
  return `<p class=MsoNormal><span style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="Picture_x0020_${number}"
 style='width:120pt;height:80pt'><v:imagedata src="${file}.emz" o:title=""/></v:shape><![endif]--><![if !vml]><img width=160 height=107
src="${file}.png" alt="${alt}" v:shapes="Picture_x0020_${number}"><![endif]></span><o:p></o:p></p>`;
}

/** The rich text beside the HTML, in which the pictures are: each with its poorer double for old programs. */
export function wordRtf(...pngs: Uint8Array[]): string {
  const pictures = pngs.map((png) => {
    const hex = Buffer.from(png).toString("hex");
    const lines = hex.replace(/.{1,64}/gu, "$&\r\n");
    return `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw4233\\pich2822\\picwgoal2400\\pichgoal1600\\pngblip\\bliptag-1203{\\*\\blipuid b7c1f2}${lines}}}{\\nonshppict{\\pict\\picscalex100\\wmetafile8 0100090000}}`;
  });
  return `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}{\\*\\listpicture{\\pict\\pngblip 00ff}}\\pard Harbour{\\*\\bkmkstart a}\\par ${pictures.join("\\par ")}}`;
}
