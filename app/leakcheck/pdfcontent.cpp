// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pdfcontent.h"

#include <qpdf/QPDF.hh>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int deepest = 40;                   // of nested objects and forms; a forged file may nest for ever
constexpr size_t deepestState = 1000;         // of saved graphics states
constexpr qsizetype mostShown = 50'000'000;   // UTF-16 units of one page: a bomb of nested forms
constexpr long long largestEmoji = 136;       // pixels; larger pictures may well show words
constexpr size_t largestInlinePicture = 2000; // bytes, for the same reason

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

class ContentReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentReader(QPDF &pdf, PdfResources &source, const QPDFObjectHandle &resources, ShownText &shown,
                  const GraphicsState &state, int depth)
        : m_pdf(pdf)
        , m_source(source)
        , m_resources(resources)
        , m_shown(shown)
        , m_depth(depth)
        , m_state(state)
    {}

    void read(const QByteArray &content)
    {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_pdf, content.toStdString());
        try {
            QPDFObjectHandle::parseContentStream(stream, this);
        } catch (const std::exception &) {
            // Not content after all, or broken: what was read up to here counts.
        }
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (object.isInlineImage()) {
            m_shown.pictures = m_shown.pictures || object.getInlineImageValue().size() > largestInlinePicture;
            return;
        }
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (!executeText(op) && !executeState(op) && !executePath(op))
            hide();
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    double number(size_t index)
    {
        return index < m_operands.size() && m_operands[index].isNumber() ? m_operands[index].getNumericValue()
                                                                         : 0;
    }
    PlaneMatrix matrixOfOperands()
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }

    bool executeText(const std::string &op)
    {
        if (op == "Tj" || op == "'" || op == "\"")
            showLast(op);
        else if (op == "TJ")
            showArray();
        else if (op == "Td" || op == "TD")
            moveLine(number(0), number(1), op == "TD" ? -number(1) : m_leading);
        else if (op == "Tm")
            setTextMatrix(matrixOfOperands());
        else if (op == "T*")
            moveLine(0, -m_leading, m_leading);
        else if (op == "BT")
            setTextMatrix({});
        else if (op == "TL")
            m_leading = number(0);
        else if (op == "Tf" && m_operands.size() >= 2 && m_operands[0].isName())
            setFont();
        else
            return false;
        return true;
    }

    bool executeState(const std::string &op)
    {
        if (op == "q") {
            if (m_saved.size() < deepestState)
                m_saved.push_back(m_state);
        } else if (op == "Q") {
            if (!m_saved.empty()) {
                m_state = m_saved.back();
                m_saved.pop_back();
            }
        } else if (op == "cm") {
            m_state.matrix = matrixOfOperands().then(m_state.matrix);
        } else if (op == "gs" && !m_operands.empty() && m_operands[0].isName()) {
            setGraphicsState(m_operands[0].getName());
        } else if (op == "Do" && !m_operands.empty() && m_operands[0].isName()) {
            draw(m_operands[0].getName());
        } else {
            return false;
        }
        return true;
    }

    bool executePath(const std::string &op)
    {
        if (op == "re")
            m_path.addBox(PageBox::of(m_state.matrix, number(0), number(1), number(2), number(3)));
        else if (op == "m")
            m_path.moveTo(m_state.matrix.x(number(0), number(1)), m_state.matrix.y(number(0), number(1)));
        else if (op == "l")
            m_path.lineTo(m_state.matrix.x(number(0), number(1)), m_state.matrix.y(number(0), number(1)));
        else if (op == "c" || op == "v" || op == "y")
            m_path.curve();
        else if (op == "f" || op == "F" || op == "f*" || op == "B" || op == "B*" || op == "b" || op == "b*")
            fill();
        else if (op == "S" || op == "s" || op == "n")
            m_path.clear();
        else
            return false;
        return true;
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
        m_font = m_source.fontNamed(m_operands[0].getName(), m_resources);
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

    void show(QPDFObjectHandle string)
    {
        const QByteArray codes = pdfBytes(string.getStringValue());
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

    void showLast(const std::string &op)
    {
        if (op != "Tj")
            moveLine(0, -m_leading, m_leading);
        if (!m_operands.empty() && m_operands.back().isString())
            show(m_operands.back());
    }

    void showArray()
    {
        constexpr double blank = 180; // thousandths of the size: about the width of a blank
        if (m_operands.empty() || !m_operands.back().isArray())
            return;
        for (QPDFObjectHandle &piece : m_operands.back().getArrayAsVector()) {
            if (piece.isString()) {
                show(piece);
            } else if (piece.isNumber()) {
                m_textMatrix = m_textMatrix.translated(-piece.getNumericValue() / 1000 * m_size, 0);
                if (std::abs(piece.getNumericValue()) > blank)
                    gap();
            }
        }
    }

    // Operators that show nothing may carry strings all the same.
    void hide()
    {
        QStringList strings;
        for (QPDFObjectHandle &operand : m_operands) {
            if (operand.isNumber() || operand.isName())
                continue;
            collectPdfStrings(operand, strings);
            if (!operand.isDictionary())
                continue;
            for (const auto &[key, value] : operand.getDictAsMap()) {
                QPDFObjectHandle string = value;
                if (string.isString())
                    m_shown.spoken += QString::fromUtf8(pdfBytes(string.getUTF8Value()));
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
        ContentReader(m_pdf, m_source, own.isDictionary() ? own : m_resources, m_shown, state, m_depth + 1)
            .read(m_source.contentOfForm(form));
    }

    QPDF &m_pdf;
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
    std::vector<QPDFObjectHandle> m_operands;
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

void readPdfContent(QPDF &pdf, const QByteArray &content, QPDFObjectHandle resources, PdfResources &source,
                    ShownText &shown)
{
    ContentReader(pdf, source, resources, shown, {}, 0).read(content);
}

} // namespace verbatim
