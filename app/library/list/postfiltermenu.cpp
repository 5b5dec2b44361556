// SPDX-License-Identifier: MIT
#include "app/library/list/postfiltermenu.h"

#include "app/library/list/listtexts.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace galley {

namespace {

struct MenuTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostFilterMenu)
};

constexpr qsizetype longestEntry = 60; // characters of a tag

class MenuFiller {
public:
    MenuFiller(QMenu& menu, const PostSelection& selection,
        std::function<void(const PostSelection& selection)> choose)
        : m_menu(menu)
        , m_selection(selection)
        , m_choose(std::move(choose))
    {
    }

    void fill(const PostChoices& choices)
    {
        addOrders();
        m_menu.addSeparator();
        addYears(choices);
        addTexts(MenuTexts::tr("&Kind"), choices.kinds, &PostSelection::kind);
        addTexts(MenuTexts::tr("&Tag or Category"), choices.tags, &PostSelection::tag);
        addStates(choices);
        m_menu.addSeparator();
        QAction* const all = add(m_menu, MenuTexts::tr("Show &All"), {}, false);
        all->setCheckable(false);
        all->setEnabled(m_selection != PostSelection());
    }

private:
    // `posts`: how many there are; none: not said.
    QAction* add(QMenu& menu, QString text, const PostSelection& chosen, bool isOn, int posts = 0)
    {
        if (posts > 0)
            text += QStringLiteral("\t%L1").arg(posts);
        QAction* const action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        QObject::connect(
            action, &QAction::triggered, &m_menu, [choose = m_choose, chosen] { choose(chosen); });
        return action;
    }

    // A value that a site's posts have, which may look like anything.
    static QString entry(const QString& value)
    {
        QString text = value.size() > longestEntry
            ? value.left(longestEntry - 1) + QStringLiteral("…")
            : value;
        return text.replace(u'&', QLatin1String("&&"));
    }

    void addOrders()
    {
        PostSelection chosen = m_selection;
        for (const PostOrder order :
            {PostOrder::Newest, PostOrder::Oldest, PostOrder::Title, PostOrder::LastChanged}) {
            chosen.order = order;
            add(m_menu, postOrderText(order), chosen, m_selection.order == order);
        }
    }

    // The menu of a property; its title has what is chosen.
    QMenu& addMenu(const QString& title, bool isFiltering, PostSelection any)
    {
        QMenu& menu = *m_menu.addMenu(title);
        menu.menuAction()->setCheckable(true);
        menu.menuAction()->setChecked(isFiltering);
        add(menu, MenuTexts::tr("&Any"), any, !isFiltering);
        menu.addSeparator();
        return menu;
    }

    void addYears(const PostChoices& choices)
    {
        PostSelection chosen = m_selection;
        chosen.year = 0;
        QMenu& menu = addMenu(MenuTexts::tr("&Year"), m_selection.year != 0, chosen);
        for (const auto& choice : choices.years) {
            chosen.year = choice.value;
            add(menu, QString::number(choice.value), chosen, m_selection.year == choice.value,
                choice.posts);
        }
    }

    void addTexts(const QString& title, const QList<PostChoice<QString>>& values,
        QString PostSelection::*property)
    {
        PostSelection chosen = m_selection;
        chosen.*property = QString();
        const QString& now = m_selection.*property;
        QMenu& menu = addMenu(title, !now.isEmpty(), chosen);
        menu.menuAction()->setEnabled(!values.isEmpty() || !now.isEmpty());
        for (const auto& choice : values) {
            chosen.*property = choice.value;
            add(menu, entry(choice.value), chosen, now == choice.value, choice.posts);
        }
    }

    void addStates(const PostChoices& choices)
    {
        PostSelection chosen = m_selection;
        chosen.state.reset();
        chosen.onlyUnsaved = false;
        QMenu& menu =
            addMenu(MenuTexts::tr("&State"), m_selection.state || m_selection.onlyUnsaved, chosen);
        for (const auto& choice : choices.states) {
            chosen.state = choice.value;
            add(menu, postStateText(choice.value), chosen, m_selection.state == choice.value,
                choice.posts);
        }
        chosen.state.reset();
        chosen.onlyUnsaved = true;
        add(menu, unsavedText(), chosen, m_selection.onlyUnsaved);
    }

    QMenu& m_menu;
    PostSelection m_selection;
    std::function<void(const PostSelection& selection)> m_choose;
};

} // namespace

void fillFilterMenu(QMenu& menu, const PostChoices& choices, const PostSelection& selection,
    const std::function<void(const PostSelection& selection)>& choose)
{
    MenuFiller(menu, selection, choose).fill(choices);
}

} // namespace galley
