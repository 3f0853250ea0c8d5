// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/fontsubset.h"

#include "app/core/destroy.h"

#include <QFile>

#include <hb-subset.h>

#include <memory>

namespace verbatim {

namespace {

using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

QByteArray cut(const Face &face, const SubsetInput &input)
{
    const Face subset(hb_subset_or_fail(face.get(), input.get()));
    if (!subset)
        return {};
    const Blob result(hb_face_reference_blob(subset.get()));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(result.get(), &length);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

bool hasTrueTypeOutlines(const Face &face)
{
    const Blob outlines(hb_face_reference_table(face.get(), HB_TAG('g', 'l', 'y', 'f')));
    return hb_blob_get_length(outlines.get()) > 0;
}

} // namespace

QByteArray fontWithGlyphs(const QByteArray &font, const std::set<quint32> &glyphs)
{
    const Blob blob(hb_blob_create(font.constData(), static_cast<unsigned>(font.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face face(hb_face_create(blob.get(), 0));
    const SubsetInput input(hb_subset_input_create_or_fail());
    // What is no font has no glyphs, and would be cut down to an empty one.
    if (!input || hb_face_get_glyph_count(face.get()) == 0)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : {"cmap", "OS/2", "post", "name", "vhea", "vmtx", "GDEF", "GSUB", "GPOS", "gasp",
                              "hdmx", "VDMX", "kern", "DSIG", "FFTM"})
        hb_set_add(dropped, hb_tag_from_string(table, -1));
    return cut(face, input);
}

QByteArray fontWithCharacters(const QString &path, int index, const std::set<char32_t> &characters)
{
    const Blob blob(hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()));
    if (!blob)
        return {};
    const Face face(hb_face_create(blob.get(), static_cast<unsigned>(index)));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input || !hasTrueTypeOutlines(face))
        return {};
    hb_set_t *wanted = hb_subset_input_unicode_set(input.get());
    for (const char32_t character : characters)
        hb_set_add(wanted, character);
    // On paper nobody sees what fits outlines to the dots of a screen, and it is half of a Chinese font.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    // Whatever a style asks of the font, it is still to do.
    hb_set_t *features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(features);
    hb_set_invert(features);
    return cut(face, input);
}

} // namespace verbatim
