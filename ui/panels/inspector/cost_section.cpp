// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/cost_section.h"

#include "ui/panels/inspector/seat_edits.h"
#include "ui/panels/strip/reading.h"

namespace orgwright {

CostSection::CostSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("Cost"), context, parent)
    , m_fte(addRow(tr("FTE")))
    , m_cost(addRow(tr("Cost a year")))
    , m_band(addRow(tr("Pay band"))) {
    for (FieldRow* row : {m_cost, m_band})
        row->setPlaceholder(QStringLiteral("–"));
    connect(m_fte, &FieldRow::committed, this, &CostSection::commitFte);
    connect(m_cost, &FieldRow::committed, this, &CostSection::commitCost);
    connect(m_band, &FieldRow::committed, this, &CostSection::commitBand);
}

void CostSection::show(PositionId position) {
    m_position = position;
    refresh();
}

QString CostSection::bandText(const Position& row) const {
    if (row.payFloor.minor == 0 && row.payCeiling.minor == 0)
        return {};
    return formats().moneyRange(row.payFloor, row.payCeiling);
}

void CostSection::refresh() {
    const Position* row = org().find(m_position);
    if (!row)
        return;
    const QLocale locale = formats().locale();
    m_fte->setValue(formats().fte(row->fte.basisPoints));
    m_cost->setValue(row->cost.minor == 0 ? QString() : formats().money(row->cost));
    m_cost->setEditText(moneyField(row->cost, locale));
    const QString band = bandText(*row);
    m_band->setValue(band);
    m_band->setEditText(band.isEmpty() ? QStringLiteral("")
                                       : moneyField(row->payFloor, locale) + QChar(0x2013) +
                                             moneyField(row->payCeiling, locale));
    m_cost->setConcealed(isHiding(Topic::Pay));
    m_band->setConcealed(isHiding(Topic::Pay));
}

void CostSection::commitFte(const QString& typed) {
    attempt(*m_fte, readFte(typed, formats().locale()), [this](Editor& editor, Share fte) {
        return editEach(editor, std::span(&m_position, 1), [&](Position& row) { row.fte = fte; });
    });
}

void CostSection::commitCost(const QString& typed) {
    attempt(*m_cost, readMoney(typed, formats().locale()), [this](Editor& editor, Money cost) {
        return editEach(editor, std::span(&m_position, 1), [&](Position& row) { row.cost = cost; });
    });
}

void CostSection::commitBand(const QString& typed) {
    attempt(*m_band, readPayBand(typed, formats().locale()),
            [this](Editor& editor, std::pair<Money, Money> band) {
                return editEach(editor, std::span(&m_position, 1), [&](Position& row) {
                    row.payFloor = band.first;
                    row.payCeiling = band.second;
                });
            });
}

} // namespace orgwright
