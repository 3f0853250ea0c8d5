// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pdfcontent.h"

#include "app/leakcheck/contentlexer.h"

#include <qpdf/QPDF.hh>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int deepest = 40;                 // of nested objects and forms; a forged file may nest for ever
constexpr size_t deepestState = 1000;       // of saved graphics states
constexpr qsizetype mostShown = 50'000'000; // UTF-16 units of one page: a bomb of nested forms
constexpr long long largestEmoji = 136;     // pixels; larger pictures may well show words
constexpr qsizetype largestInlinePicture = 2000; // bytes, for the same reason

struct GraphicsState
{
    PlaneMatrix matrix;
    bool opaque = true;
};

// The paths that boxes are made of.
class BoxPath
{
public:
    void addBox(const PageBox &box) { m_boxes.push_back(box); }
    void moveTo(double x, double y)
    {
        finishPolygon();
        lineTo(x, y);
    }
    void lineTo(double x, double y) { m_points.push_back({x, y}); }
    void curve() { m_curved = true; }

    const std::vector<PageBox> &boxes()
    {
        finishPolygon();
        return m_boxes;
    }
    void clear() { *this = {}; }

private:
    struct Point
    {
        double x, y;
    };

    // Four corners whose sides are upright.
    void finishPolygon()
    {
        constexpr double tolerance = 0.5;
        if (m_points.size() >= 4 && !m_curved) {
            PageBox box{m_points[0].x, m_points[0].y, m_points[0].x, m_points[0].y};
            for (const Point &point : m_points)
                box = {std::min(box.left, point.x), std::min(box.bottom, point.y),
                       std::max(box.right, point.x), std::max(box.top, point.y)};
            const bool upright = std::ranges::all_of(m_points, [&](const Point &point) {
                const bool side =
                    std::abs(point.x - box.left) < tolerance || std::abs(point.x - box.right) < tolerance;
                const bool end =
                    std::abs(point.y - box.bottom) < tolerance || std::abs(point.y - box.top) < tolerance;
                return side && end;
            });
            if (upright)
                m_boxes.push_back(box);
        }
        m_points.clear();
        m_curved = false;
    }

    std::vector<PageBox> m_boxes;
    std::vector<Point> m_points;
    bool m_curved = false;
};

// An operator as one number; no operator is longer.
constexpr quint32 codeOf(QByteArrayView name)
{
    constexpr qsizetype longest = 3;
    quint32 code = 0;
    for (qsizetype i = 0; i < name.size() && i <= longest; ++i)
        code = code << 8 | static_cast<unsigned char>(name[i]);
    return code;
}

constexpr quint32 operator""_op(const char *name, size_t length)
{
    return codeOf(QByteArrayView(name, static_cast<qsizetype>(length)));
}

using Operand = ContentOperand;

class ContentReader
{
public:
    ContentReader(PdfResources &source, const QPDFObjectHandle &resources, ShownText &shown,
                  const GraphicsState &state, int depth)
        : m_source(source)
        , m_resources(resources)
        , m_shown(shown)
        , m_depth(depth)
        , m_state(state)
    {}

    void read(const QByteArray &content)
    {
        ContentLexer lexer(content);
        m_operands = &lexer.operands();
        try {
            while (lexer.next())
                execute(codeOf(lexer.name()), lexer);
        } catch (const std::exception &) {
            // What it refers to is broken: what was read up to here counts.
        }
    }

private:
    void execute(quint32 op, ContentLexer &lexer)
    {
        if (executeText(op) || executeState(op) || executePath(op))
            return;
        hide();
        if (op == "ID"_op)
            m_shown.pictures = lexer.skipInlinePicture() > largestInlinePicture || m_shown.pictures;
    }

    double number(size_t index) const
    {
        return index < m_operands->size() && (*m_operands)[index].kind == Operand::Kind::Number
                   ? (*m_operands)[index].number
                   : 0;
    }
    PlaneMatrix matrixOfOperands() const
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    bool beginsWithName() const
    {
        return !m_operands->empty() && m_operands->front().kind == Operand::Kind::Name;
    }
    std::string firstName() const
    {
        const QByteArrayView name = m_operands->front().bytes;
        return '/' + std::string(name.data(), static_cast<size_t>(name.size()));
    }

    bool executeText(quint32 op)
    {
        switch (op) {
        case "Tj"_op:
        case "'"_op:
        case "\""_op:
            showLast(op);
            return true;
        case "TJ"_op:
            showArray();
            return true;
        case "Td"_op:
            moveLine(number(0), number(1), m_leading);
            return true;
        case "TD"_op:
            moveLine(number(0), number(1), -number(1));
            return true;
        case "Tm"_op:
            setTextMatrix(matrixOfOperands());
            return true;
        case "T*"_op:
            moveLine(0, -m_leading, m_leading);
            return true;
        case "BT"_op:
            setTextMatrix({});
            return true;
        case "TL"_op:
            m_leading = number(0);
            return true;
        case "Tf"_op:
            if (m_operands->size() < 2 || !beginsWithName())
                return false;
            setFont();
            return true;
        default:
            return false;
        }
    }

    bool executeState(quint32 op)
    {
        switch (op) {
        case "q"_op:
            if (m_saved.size() < deepestState)
                m_saved.push_back(m_state);
            return true;
        case "Q"_op:
            if (!m_saved.empty()) {
                m_state = m_saved.back();
                m_saved.pop_back();
            }
            return true;
        case "cm"_op:
            m_state.matrix = matrixOfOperands().then(m_state.matrix);
            return true;
        case "gs"_op:
            if (!beginsWithName())
                return false;
            setGraphicsState(firstName());
            return true;
        case "Do"_op:
            if (!beginsWithName())
                return false;
            draw(firstName());
            return true;
        default:
            return false;
        }
    }

    bool executePath(quint32 op)
    {
        switch (op) {
        case "re"_op:
            m_path.addBox(PageBox::of(m_state.matrix, number(0), number(1), number(2), number(3)));
            return true;
        case "m"_op:
            m_path.moveTo(m_state.matrix.x(number(0), number(1)), m_state.matrix.y(number(0), number(1)));
            return true;
        case "l"_op:
            m_path.lineTo(m_state.matrix.x(number(0), number(1)), m_state.matrix.y(number(0), number(1)));
            return true;
        case "c"_op:
        case "v"_op:
        case "y"_op:
            m_path.curve();
            return true;
        case "f"_op:
        case "F"_op:
        case "f*"_op:
        case "B"_op:
        case "B*"_op:
        case "b"_op:
        case "b*"_op:
            fill();
            return true;
        case "S"_op:
        case "s"_op:
        case "n"_op:
            m_path.clear();
            return true;
        default:
            return false;
        }
    }

    void fill()
    {
        constexpr double smallest = 3; ///< units; a line is no box
        for (const PageBox &box : m_path.boxes()) {
            if (m_state.opaque && box.right - box.left > smallest && box.top - box.bottom > smallest)
                m_shown.words.cover(box);
        }
        m_path.clear();
    }

    QPDFObjectHandle resource(const char *kind, const std::string &name)
    {
        QPDFObjectHandle all =
            m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
        return all.isDictionary() ? all.getKey(name) : QPDFObjectHandle::newNull();
    }

    void setGraphicsState(const std::string &name)
    {
        QPDFObjectHandle state = resource("/ExtGState", name);
        if (!state.isDictionary())
            return;
        QPDFObjectHandle alpha = state.getKey("/ca");
        QPDFObjectHandle blend = state.getKey("/BM");
        constexpr double seenThrough = 0.98;
        if (alpha.isNumber())
            m_state.opaque = alpha.getNumericValue() > seenThrough;
        if (blend.isName())
            m_state.opaque =
                m_state.opaque && (blend.getName() == "/Normal" || blend.getName() == "/Compatible");
    }

    void setFont()
    {
        m_font = m_source.fontNamed(firstName(), m_resources);
        m_size = number(1);
    }

    void gap()
    {
        m_shown.byMap += u'\n';
        m_shown.byEncoding += u'\n';
    }

    void setTextMatrix(const PlaneMatrix &matrix)
    {
        m_lineMatrix = m_textMatrix = matrix;
        gap();
    }

    void moveLine(double x, double y, double leading)
    {
        m_leading = leading;
        setTextMatrix(m_lineMatrix.translated(x, y));
    }

    void show(QByteArrayView codes)
    {
        const QString text = m_font ? m_font->byMap(codes) : QString::fromLatin1(codes);
        m_shown.unreadable =
            m_shown.unreadable || (m_font && !m_font->isReadable() && !codes.trimmed().isEmpty());
        m_shown.byMap += text;
        m_shown.byEncoding += m_font ? m_font->byEncoding(codes) : fromPdfUtf16(codes);

        // About the middle of the first character; the widths of the others need not be exact.
        constexpr double narrow = 0.5;
        const PlaneMatrix toPage = m_textMatrix.then(m_state.matrix);
        m_shown.words.add(text, toPage.x(0.25 * m_size, 0.3 * m_size), toPage.y(0.25 * m_size, 0.3 * m_size));
        const double width = m_font && m_font->isComposite() ? static_cast<double>(codes.size() / 2)
                                                             : static_cast<double>(codes.size()) * narrow;
        m_textMatrix = m_textMatrix.translated(width * m_size, 0);
    }

    void showLast(quint32 op)
    {
        if (op != "Tj"_op)
            moveLine(0, -m_leading, m_leading);
        if (!m_operands->empty() && m_operands->back().kind == Operand::Kind::String)
            show(m_operands->back().bytes);
    }

    void showArray()
    {
        constexpr double blank = 180; // thousandths of the size: about the width of a blank
        if (m_operands->empty() || m_operands->back().kind != Operand::Kind::ArrayEnd)
            return;
        for (const Operand &piece : *m_operands) {
            if (piece.kind == Operand::Kind::String) {
                show(piece.bytes);
            } else if (piece.kind == Operand::Kind::Number) {
                m_textMatrix = m_textMatrix.translated(-piece.number / 1000 * m_size, 0);
                if (std::abs(piece.number) > blank)
                    gap();
            }
        }
    }

    // Operators that show nothing may carry strings all the same.
    void hide()
    {
        QStringList strings;
        int arrays = 0;
        int dictionaries = 0;
        for (const Operand &operand : *m_operands) {
            const bool inner = arrays + dictionaries > 0;
            switch (operand.kind) {
            case Operand::Kind::ArrayBegin:
                ++arrays;
                break;
            case Operand::Kind::ArrayEnd:
                --arrays;
                break;
            case Operand::Kind::DictionaryBegin:
                ++dictionaries;
                break;
            case Operand::Kind::DictionaryEnd:
                --dictionaries;
                break;
            case Operand::Kind::Name:
                if (inner)
                    strings += QString::fromUtf8(operand.bytes);
                break;
            case Operand::Kind::String: {
                QPDFObjectHandle string =
                    QPDFObjectHandle::newString(operand.bytes.toByteArray().toStdString());
                collectPdfStrings(string, strings);
                if (dictionaries == 1 && arrays == 0)
                    m_shown.spoken += QString::fromUtf8(pdfBytes(string.getUTF8Value()));
                break;
            }
            case Operand::Kind::Number:
            case Operand::Kind::Word:
                break;
            }
        }
        if (!strings.isEmpty())
            m_shown.aside += strings.join(pdfStringSeparator) + pdfStringSeparator;
    }

    void draw(const std::string &name)
    {
        QPDFObjectHandle object = resource("/XObject", name);
        if (!object.isStream())
            return;
        QPDFObjectHandle dictionary = object.getDict();
        QPDFObjectHandle subtype = dictionary.getKey("/Subtype");
        if (!subtype.isName())
            return;
        if (subtype.getName() == "/Image")
            drawPicture(dictionary);
        else if (subtype.getName() == "/Form" && m_depth < deepest && m_shown.byMap.size() < mostShown)
            drawForm(object, dictionary);
    }

    void drawPicture(QPDFObjectHandle dictionary)
    {
        const auto pixels = [&](const char *key) {
            QPDFObjectHandle value = dictionary.getKey(key);
            return value.isInteger() ? value.getIntValue() : 0;
        };
        m_shown.pictures =
            m_shown.pictures || pixels("/Width") > largestEmoji || pixels("/Height") > largestEmoji;
    }

    void drawForm(QPDFObjectHandle form, QPDFObjectHandle dictionary)
    {
        GraphicsState state = m_state;
        QPDFObjectHandle matrix = dictionary.getKey("/Matrix");
        if (matrix.isMatrix()) {
            const QPDFObjectHandle::Matrix own = matrix.getArrayAsMatrix();
            state.matrix = PlaneMatrix{own.a, own.b, own.c, own.d, own.e, own.f}.then(m_state.matrix);
        }
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        gap();
        ContentReader(m_source, own.isDictionary() ? own : m_resources, m_shown, state, m_depth + 1)
            .read(m_source.contentOfForm(form));
    }

    PdfResources &m_source;
    QPDFObjectHandle m_resources;
    ShownText &m_shown;
    const int m_depth;
    GraphicsState m_state;
    std::vector<GraphicsState> m_saved;
    BoxPath m_path;
    PlaneMatrix m_textMatrix;
    PlaneMatrix m_lineMatrix;
    double m_leading = 0;
    double m_size = 0;
    const PdfFont *m_font = nullptr;
    const std::vector<Operand> *m_operands = nullptr; ///< of the operator that is executed
};

} // namespace

void collectPdfStrings(QPDFObjectHandle object, QStringList &strings, int depth)
{
    if (depth > deepest)
        return;
    if (object.isString()) {
        const QByteArray raw = pdfBytes(object.getStringValue());
        const QString text = QString::fromUtf8(pdfBytes(object.getUTF8Value()));
        strings += text;
        for (const QString &other : {QString::fromUtf8(raw), fromPdfUtf16(raw)}) {
            if (other != text)
                strings += other;
        }
    } else if (object.isName()) {
        strings += QString::fromUtf8(pdfBytes(object.getName()).mid(1));
    } else if (object.isArray()) {
        for (QPDFObjectHandle &entry : object.getArrayAsVector()) {
            if (!entry.isIndirect())
                collectPdfStrings(entry, strings, depth + 1);
        }
    } else if (object.isDictionary()) {
        for (const std::string &key : object.getKeys()) {
            strings += QString::fromUtf8(pdfBytes(key).mid(1));
            QPDFObjectHandle entry = object.getKey(key);
            if (!entry.isIndirect())
                collectPdfStrings(entry, strings, depth + 1);
        }
    }
}

void readPdfContent(const QByteArray &content, QPDFObjectHandle resources, PdfResources &source,
                    ShownText &shown)
{
    ContentReader(source, resources, shown, {}, 0).read(content);
}

} // namespace verbatim
