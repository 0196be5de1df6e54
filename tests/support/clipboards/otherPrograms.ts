/** What Google Docs puts around everything, and its lists, whose nested ones stand beside the item that they belong to. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0f3e-7fff-b1"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">What the pilots say</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">The tide is </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">higher</span><span style="font-weight:400;white-space:pre-wrap;"> and the channel </span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">narrower</span><span style="font-weight:400;white-space:pre-wrap;">, says </span><a href="https://www.google.com/url?q=https://pilots.example/log?page%3D2&amp;sa=D&amp;source=editors&amp;ust=17" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;white-space:pre-wrap;">the log</span></a><span style="font-weight:400;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Buoys</span></p></li><ol><li dir="ltr" style="list-style-type:decimal;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">Red</span></p></li><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">Green</span></p></li></ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Lights</span></p></li></ul><ul><li dir="ltr" role="checkbox" aria-checked="false" style="list-style-type:none;white-space:pre;"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.599px" height="17.599px" alt="unchecked" aria-roledescription="checkbox" style="margin-right:3px;"><p style="display:inline-block;vertical-align:top;" role="presentation"><span style="font-weight:400;">Ring the harbour master</span></p></li></ul></b><br class="Apple-interchange-newline">`;

export const LIBRE_OFFICE = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 24.2 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		a:link { color: #000080; text-decoration: underline }
	</style>
</head>
<body lang="en-GB" link="#000080" dir="ltr"><h3 class="western">Depths</h3>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt"><b>Four
metres</b> at low water<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</font></font></p>
<p><br/>
<br/>

</p>
<ol start="3">
	<li><p style="margin-bottom: 0cm">North quay</p>
	<ul>
		<li><p>Berth A</p></li>
	</ul>
	<li><p>South quay</p></li>
</ol>
<table width="643" cellpadding="4" cellspacing="0"><col width="308"/><col width="308"/>
	<thead><tr valign="top"><td width="308"><p>Berth</p></td><td><p align="right">Metres</p></td></tr></thead>
	<tbody><tr><td><p>A</p></td><td><p>4</p></td></tr></tbody>
</table>
</body>
</html>`;

/** What Apple's own writer of HTML makes of Pages, Notes and TextEdit: classes, and their meaning in a style sheet. */
export const APPLE = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Cocoa HTML Writer">
<style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px 'Helvetica Neue'}
p.p2 {margin: 0.0px; min-height: 15.0px}
span.s1 {text-decoration: line-through}
span.s2 {font-style: italic; font-weight: bold}
</style>
</head>
<body>
<p class="p1">The pier is <span class="s1">open</span> <span class="s2">shut</span><span class="Apple-converted-space">&nbsp; </span>today.</p>
<p class="p2"><br></p>
<ul class="ul1">
<li class="li1">Wood</li>
<li class="li1">Iron</li>
</ul>
</body>
</html>`;

export const OUTLOOK = `<html><head><style>p.xmsonormal {margin:0cm}</style></head><body><!--StartFragment--><div class="elementToProof" style="font-family: Aptos, sans-serif;"><div style="font-size: 12pt;">See <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fport.example%2Freport%3Fid%3D7%26utm_source%3Dmail&amp;data=05%7C01" id="OWAx" class="OWAAutoLink" data-auth="NotApplicable">the report</a>.</div><div><br></div><div>It is <span style="font-weight: bold;">late</span>.</div><img src="cid:image001.png@01DA" width="120" alt="Logo"></div><!--EndFragment--></body></html>`;

export const GUTENBERG = `<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading" id="h-a-new-mole">A new mole</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>Stone by stone <img draggable="false" role="img" class="emoji" alt="⚓" src="https://s.w.org/images/core/emoji/svg/2693.svg"> it grows.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7} -->
<figure class="wp-block-image size-large"><img src="https://press.example/wp-content/mole.jpg" alt="The mole" class="wp-image-7"/><figcaption class="wp-element-caption">The mole in May</figcaption></figure>
<!-- /wp:image -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph --><p>It will stand.</p><!-- /wp:paragraph --><cite>The builder</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item --><li>Granite</li><!-- /wp:list-item --></ul>
<!-- /wp:list -->`;

export const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"0\\.0";}
.xl66 {font-weight:700; text-align:center;}
--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20><td height=20 class=xl66 width=64>Boat</td><td class=xl66>Tonnes</td></tr>
 <tr height=20><td height=20 rowspan=2>Ida</td><td class=xl65 align=right>12.5</td></tr>
 <tr height=20><td class=xl65 align=right>13.0</td></tr>
<!--EndFragment-->
</table></body></html>`;

export const GOOGLE_SHEETS = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold;" data-sheets-value="{&quot;1&quot;:2}">Year</td><td style="font-weight:bold;">Boats</td></tr><tr><td style="text-align:right;">1931</td><td style="text-align:right;">12</td></tr></tbody></table>`;

export const VS_CODE = `<meta charset='utf-8'><div style="color: #cccccc;background-color: #1f1f1f;font-family: Consolas, monospace;font-weight: normal;white-space: pre;"><div><span style="color: #569cd6;font-weight: bold;"># Harbour</span></div><br><div><span style="color: #cccccc;">Two lines </span><span style="font-style: italic;">of a draft</span></div></div>`;

/** Word for the web writes a list for every item, and its level only into attributes. */
export const WORD_FOR_THE_WEB = `<div class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1" role="heading" aria-level="2" paraid="1"><span data-contrast="none" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Berths</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1 BCX8"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-listid="4" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">North</span></span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle2" role="list" start="1"><li data-listid="4" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun" style="font-weight:bold;">One</span><span class="EOP">&nbsp;</span></p></li></ol></div><div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle2" role="list" start="2"><li data-listid="4" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun">Two</span></p></li></ol></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-listid="4" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun">South</span></p></li></ul></div>`;

/** Slack parts paragraphs by an empty element, and writes inner lists beside the outer. */
export const SLACK = `<meta charset='utf-8'><span style="color: rgb(29, 28, 29); font-family: Slack-Lato; display: inline !important;">The boat is </span><b data-stringify-type="bold">late</b><span>, says <i data-stringify-type="italic">Ida</i></span><div class="p-rich_text_section">See <a target="_blank" class="c-link" data-stringify-link="https://port.example/log" href="https://port.example/log">the log</a>.<span class="c-mrkdwn__br" data-stringify-type="paragraph-break" style="display:block;height:8px"></span>Then call.</div><ul class="p-rich_text_list" data-stringify-type="unordered-list" data-indent="0"><li data-stringify-indent="0">Rope</li></ul><ol class="p-rich_text_list" data-stringify-type="ordered-list" data-indent="1"><li data-stringify-indent="1">thin</li><li data-stringify-indent="1">thick</li></ol><ul class="p-rich_text_list" data-stringify-type="unordered-list" data-indent="0"><li data-stringify-indent="0">Oar</li></ul>`;

export const NOTION = `<meta charset='utf-8'><!-- notionvc: 3f1b9c22 --><h1>Harbour</h1><p>The tide is <strong>high</strong>.</p><ul><li>Ropes<ul><li>thin</li></ul></li></ul><ul><li><input type="checkbox"> Call the pilot</li></ul><blockquote>Never again.</blockquote><aside>A call-out</aside>`;

/** A wiki's page, with what it has for its own readers and writers. */
export const WIKI = `<meta charset='utf-8'><p style="margin: 0.5em 0px;"><b>Velmoor</b> is a port<sup id="cite_ref-1" class="reference"><a href="https://wiki.example/wiki/Velmoor#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> in <a href="https://wiki.example/wiki/Norvane" title="Norvane">Norvane</a>.<sup class="noprint Inline-Template">[<i><a href="https://wiki.example/wiki/Proof">proof wanted</a></i>]</sup></p><h2>History<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="https://wiki.example/edit">edit</a><span class="mw-editsection-bracket">]</span></span></h2><p>H<sub>2</sub>O in 10<sup>3</sup> litres.</p>`;

/** A browser's PDF viewer: a part for every piece of a line, and no paragraphs. */
export const PDF_VIEWER = `<meta charset='utf-8'><span style="left: 10%; top: 5.2%; font-size: calc(var(--scale-factor)*11px);" role="presentation" dir="ltr">The board met on Monday to talk of the harbour and of</span><br role="presentation" style=""><span role="presentation" dir="ltr">the lamps that </span><span role="presentation" dir="ltr">nobody had lit since the storm, and it</span><br role="presentation"><span role="presentation" dir="ltr">met in vain.</span><br role="presentation"><span role="presentation" dir="ltr">The keeper of the lock had waited for them at the gate</span><br role="presentation"><span role="presentation" dir="ltr">with the only key.</span>`;

/** Word in Arabic and Hebrew: every paragraph says its direction three times over, and Latin words stand in spans of their own. */
export const WORD_RIGHT_TO_LEFT = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-US><!--StartFragment--><p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=AR-SA style='font-family:"Arial",sans-serif'>عاد المركب </span><span dir=LTR lang=EN-US>Ida</span><span dir=RTL></span><span lang=AR-SA><span dir=RTL></span> إلى الميناء.<o:p></o:p></span></p><p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1;direction:rtl;unicode-bidi:embed'><![if !supportLists]><span style='mso-list:Ignore'>١.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=AR-SA>حبل<o:p></o:p></span></p><p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1;direction:rtl'><![if !supportLists]><span style='mso-list:Ignore'>٢.<span>&nbsp;</span></span><![endif]><span lang=AR-SA>مجداف</span></p><p class=MsoNormal dir=LTR><span lang=EN-US>Nobody came.</span></p><p class=MsoNormal dir=RTL style='direction:rtl'><span lang=HE>12:30 – 2026</span></p><p class=MsoNormal dir=RTL style='direction:rtl'><span lang=HE>הסירה חזרה</span></p><!--EndFragment--></body></html>`;
