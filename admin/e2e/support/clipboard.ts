/** What word processors put on a clipboard, as each of them writes it. */

const WORD_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/agent/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<title>Rapport – version 3</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
<style>
<!--
 @font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Times New Roman",serif;}
 /* List Definitions */
 @list l0 {mso-list-id:1200972; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uF0B7;}
-->
</style>
<!--[if gte mso 10]><style> /* Style Definitions */ table.MsoNormalTable {mso-style-name:"Tableau Normal";}</style><![endif]-->
</head><body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->`;
const WORD_FOOT = `<!--EndFragment--></body></html>`;

const word = (body: string): string => WORD_HEAD + body + WORD_FOOT;

const bullet = (place: 'First' | 'Middle' | 'Last', words: string): string =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>

`;

export const clipboards = {
  /** Word for Windows: a smart tag, a bidi weight that is none, a line cut by the source, an empty paragraph. */
  wordParagraphs: word(`
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span style='font-size:
11.0pt;font-family:"Arial",sans-serif'>L’association <st1:PersonName w:st="on">Medinsoft</st1:PersonName></span></b><span
style='font-size:11.0pt;font-family:"Arial",sans-serif;mso-bidi-font-weight:bold'> réunit les entreprises
du numérique de la région&nbsp;; elle demande <b>65&nbsp;000&nbsp;€</b>.<o:p></o:p></span></p>

<p class=MsoNormal><span style='mso-spacerun:yes'>   </span><o:p>&nbsp;</o:p></p>

<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>Son budget prévisionnel est<span
style='mso-spacerun:yes'>  </span>de 479&nbsp;000&nbsp;€.<o:p></o:p></span></p>
`),

  /** Its bullets are characters before paragraphs of a list style, its numbers too. */
  wordLists: word(
    `<p class=MsoNormal>Le programme comprend :<o:p></o:p></p>
` +
      bullet('First', 'l’animation du réseau ;') +
      bullet('Middle', '<b>la formation</b> des dirigeants ;') +
      bullet('Last', 'un salon annuel.') +
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Instruire la demande<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Signer la convention<o:p></o:p></p>`,
  ),

  /** Notes, remarks of a reviewer, what was struck out by a revision, a text that the page hides. */
  wordNotes: word(`
<p class=MsoNormal>Le Bureau est compétent<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
pour <a style='mso-comment-reference:NB_1;mso-comment-date:20190912T1007'>l’attribution</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1">[NB1]</a>&nbsp;</span></span>
des <del cite="mailto:NB" datetime="2019-09-12T10:07">aides</del><ins cite="mailto:NB" datetime="2019-09-12T10:07">subventions</ins>
par <a href="https://www.example.org/deleg">délégation</a>.<span style='display:none;mso-hide:all'>À vérifier</span></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Délibération
HN 001-8073/17/CM.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Relire</p></div></div>`),

  /** A table with its fists row repeated, a merged cell, amounts at right. */
  wordTable: word(`
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=302 valign=top style='width:226.55pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Projet<o:p></o:p></b></p></td>
  <td width=302 valign=top style='width:226.55pt'><p class=MsoNormal align=right style='text-align:right'><b>Montant<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=302><p class=MsoNormal>Fonctionnement<o:p></o:p></p><p class=MsoNormal>année 2019<o:p></o:p></p></td>
  <td width=302><p class=MsoNormal align=right style='text-align:right'>45&nbsp;000,00&nbsp;€<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=604 colspan=2><p class=MsoNormal>Total à verser<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`),

  /** Word in the browser: a list a paragraph, marks of end that are not text. */
  wordOnline: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" paraid="1" style="font-weight:normal;text-align:justify"><span
data-contrast="auto" class="TextRun SCXW1" style="font-weight:bold"><span class="NormalTextRun SCXW1">Considérant</span></span><span class="TextRun SCXW1"><span
class="NormalTextRun SCXW1">&nbsp;l’intérêt </span><span class="SpellingError SCXW1">métropolitain</span></span><span class="EOP SCXW1" data-ccp-props="{&quot;201341983&quot;:0}">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li class="OutlineElement Ltr SCXW1" data-aria-level="1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1">premier point</span><span class="EOP SCXW1">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1">second point</span><span class="EOP SCXW1">&nbsp;</span></p></li></ul></div>`,

  /** LibreOffice Writer: capitals, unclosed cells, fonts nested in fonts, notes of its own. */
  libreOffice: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META HTTP-EQUIV="CONTENT-TYPE" CONTENT="text/html; charset=utf-8">
<TITLE></TITLE><STYLE TYPE="text/css"><!-- @page { margin: 2cm } P { margin-bottom: 0.25cm } --></STYLE></HEAD><BODY LANG="fr-FR">
<P STYLE="margin-bottom: 0cm"><FONT FACE="Liberation Serif, serif"><FONT SIZE=3 STYLE="font-size: 12pt"><SPAN LANG="fr-FR"><B>Vu</B> le code
g&eacute;n&eacute;ral des collectivit&eacute;s territoriales<SUP><A CLASS="sdfootnoteanc" NAME="sdfootnote1anc" HREF="#sdfootnote1sym"><SUP>1</SUP></A></SUP>&nbsp;;</SPAN></FONT></FONT></P>
<UL><LI><P STYLE="margin-bottom: 0cm">l&rsquo;article L.&nbsp;5218-2&nbsp;;</P>
<LI><P>l&rsquo;article L.&nbsp;1611-4.</P>
<UL><LI><P>son premier alin&eacute;a</P></UL></UL>
<TABLE WIDTH=100% BORDER=1><COL WIDTH=128*><COL WIDTH=128*><TR VALIGN=TOP><TH><P>Année</P></TH><TH><P>Cotisation</P></TH></TR>
<TR><TD><P>2018</P><TD><P ALIGN=RIGHT>1 500,00 €</P><TR><TD><P>2019</P><TD><P ALIGN=RIGHT>1 550,00 €</P></TABLE>
<DIV ID="sdfootnote1"><P CLASS="sdfootnote"><A CLASS="sdfootnotesym" HREF="#sdfootnote1anc">1</A>Article L. 5218-1</P></DIV></BODY></HTML>`,

  /** Outlook: a frame drawn around the message, line ends for paragraphs, bullets left as characters, a picture. */
  outlook: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class="WordSection1"><table border="0" cellpadding="0"><tbody><tr><td style="padding:.75pt">
<p class="MsoNormal"><span style="color:#1F497D">Bonjour,<u></u><u></u></span></p><p class="MsoNormal">Voici la phrase :<br>Le soutien est reconduit.<img width="1" height="1" src="cid:image001.png@01D5"></p></td></tr></tbody></table>
<p class="MsoListParagraph" style="margin-left:36.0pt"><span>-&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>un bilan chiffré</p>
<p class="MsoListParagraph" style="margin-left:36.0pt"><span>-&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>un rapport d’activité</p></div></body></html>`,

  /** A shared document in a browser: a bold tag that is not bold around the whole. */
  onlineDocument: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">Texte simple et </span><span style="font-weight:700">texte fort</span></p><ol style="margin-top:0"><li dir="ltr" style="list-style-type:lower-alpha"><p role="presentation">premier</p></li><li dir="ltr" style="list-style-type:lower-alpha"><p role="presentation">second</p></li></ol></b>`,
} as const;
