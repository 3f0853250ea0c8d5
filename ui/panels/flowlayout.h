// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace verbatim {

/// Puts widgets beside each other and goes on in the next row where the column is too narrow; hidden ones
/// take no room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    /// Where each item goes in a column of that width, and the height of all.
    struct Places
    {
        QList<QRect> rectangles;
        int height = 0;
    };
    Places placesIn(const QRect &rectangle) const;

    QList<QLayoutItem *> m_items; ///< owned, as QLayout has it
};

} // namespace verbatim
