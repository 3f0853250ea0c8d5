// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/fixedwords.h"

#include "app/core/textanchor.h"

using namespace Qt::StringLiterals;

namespace verbatim {

Transcript bareMeeting(const Transcript &like)
{
    const QString nothing = u"—"_s;
    Transcript bare;
    bare.meeting.language = like.meeting.language;
    bare.meeting.withheldMark = like.meeting.withheldMark;
    bare.meeting.markdownForm = like.meeting.markdownForm;
    bare.meeting.title = bare.meeting.place = nothing;
    bare.meeting.attendance = bare.meeting.agenda = {nothing};
    Speaker nobody;
    nobody.id = SpeakerId(importedIdValue(1));
    nobody.name = nobody.organisation = nobody.role = nothing;
    bare.speakers = {nobody};
    quint64 number = 1;
    for (const TurnKind kind : {TurnKind::Heading, TurnKind::Speech, TurnKind::Speech, TurnKind::Narrative}) {
        Turn turn;
        turn.id = TurnId(importedIdValue(++number));
        turn.kind = kind;
        turn.text = nothing;
        turn.mediaTimeMs = static_cast<qint64>(number) * 1000; // subtitles are made of turns with times only
        if (kind == TurnKind::Speech)
            turn.speaker = nobody.id;
        bare.turns.append(turn);
    }
    RedactionRequest request;
    request.id = RequestId(importedIdValue(++number));
    request.decision = Decision::Accepted;
    request.passages = {anchorOnTurn(bare.turns.at(2))};
    bare.requests = {request};
    return bare;
}

QByteArray pdfNames()
{
    return "obj endobj stream endstream xref trailer startxref Root Size Info Prev Type Catalog Pages Page "
           "Kids "
           "Parent Count Contents Resources Font Fonts XObject ExtGState ProcSet Text Image ImageB ImageC "
           "ImageI "
           "MediaBox CropBox Annots Annot Subtype Link Rect Border Dest Dests Names Limits Outlines First "
           "Last "
           "Next Title Author Subject Keywords Creator Producer CreationDate ModDate Metadata XML Lang "
           "Length "
           "Filter FlateDecode Form Group Transparency DeviceRGB DeviceGray Pattern Shading ToUnicode "
           "Encoding "
           "Identity Descendant DescendantFonts CIDFontType CIDSystemInfo Registry Ordering Adobe Supplement "
           "FontDescriptor FontFile FontName FontBBox Flags Ascent Descent CapHeight StemV ItalicAngle "
           "BaseFont "
           "Widths Matrix BBox Action URI GoTo PageLabels PageMode UseOutlines ViewerPreferences "
           "DisplayDocTitle Nums Width Height ColorSpace BitsPerComponent SMask Mask Indexed begincmap "
           "endcmap "
           "def dict dup begin end findresource defineresource pop Isolated StructParents Sans Serif Regular "
           "Bold "
           "Liberation Sung Kai "
           "xpacket xmpmeta rdf RDF Description Alt Seq Bag title creator date xmlns default language";
}

} // namespace verbatim
