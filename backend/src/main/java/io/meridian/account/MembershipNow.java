package io.meridian.account;

import io.meridian.account.events.TeamEvent;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.StaleViews;
import io.meridian.documents.StaleViews.StaleView;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Guards;
import io.meridian.eventlog.Recorded;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.history.WhatWasRecorded;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import io.meridian.shared.Refused;
import io.meridian.shared.Unknown;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Answers who may do what from the team as it is now: the live document, once it has applied the account's last event, read
 * at the log's clock. A release takes effect with the next question and with every act not recorded yet; a planned one at
 * its instant.
 */
@Component
class MembershipNow implements AccountPolicy, AccountAccess {
    private final Views views;
    private final DocumentStore store;
    private final StaleViews stale;
    private final EventLog log;
    private final WhatWasRecorded recorded;

    MembershipNow(Views views, DocumentStore store, StaleViews stale, EventLog log, WhatWasRecorded recorded) {
        this.recorded = recorded;
        this.views = views;
        this.stale = stale;
        this.store = store;
        this.log = log;
    }

    @Override
    public void mayRead(Signed signed, String account) {
        if (roles(signed.person(), account).isEmpty()) {
            throw new Unknown("account");
        }
    }

    @Override
    public void mayAct(Signed signed, String account) {
        Set<Role> roles = roles(signed.person(), account);
        if (roles.isEmpty()) {
            throw new Unknown("account");
        }
        if (!roles.contains(Role.ACCOUNT_MANAGER) && !roles.contains(Role.TEAM_MEMBER)) {
            throw new Refused("may-act-in-account");
        }
    }

    @Override
    public void mayManage(Signed signed, String account) {
        Set<Role> roles = roles(signed.person(), account);
        if (roles.isEmpty()) {
            throw new Unknown("account");
        }
        if (!roles.contains(Role.ACCOUNT_MANAGER)) {
            throw new Refused("may-manage-account");
        }
    }

    @Override
    public boolean reads(String person, String account) {
        return !roles(person, account).isEmpty();
    }

    @Override
    public boolean acts(String person, String account) {
        Set<Role> roles = roles(person, account);
        return roles.contains(Role.ACCOUNT_MANAGER) || roles.contains(Role.TEAM_MEMBER);
    }

    @Override
    public boolean manages(String person, String account) {
        return roles(person, account).contains(Role.ACCOUNT_MANAGER);
    }

    @Override
    public long now() {
        return log.now();
    }

    @Override
    public OptionalLong accessChangesAt(String person, String account) {
        Reading reading = new Reading(log.now(), Reader.of(person));
        team(person, account).rolesOf(person, reading);
        return reading.changesAt();
    }

    @Override
    public void requireReadable(Signed signed, String account) {
        mayRead(signed, account);
    }

    @Override
    public Set<String> readableAccounts(Signed signed) {
        String person = signed.person();
        Reading reading = new Reading(log.now(), Reader.of(person));
        Set<String> standingStill = standingStill();
        Set<String> accounts = new HashSet<>();
        for (Document<TeamFacts> team : store.find(Query.of(Accounts.TEAM).in(Accounts.PEOPLE, List.of(person)))) {
            String account = team.account();
            TeamFacts now = standingStill.contains(account) ? fromLog(account) : team.body();
            if (!now.rolesOf(person, reading).isEmpty()) {
                accounts.add(account);
            }
        }
        return accounts;
    }

    @Override
    public long accessChangesAt(Signed signed) {
        Reading reading = new Reading(log.now(), Reader.of(signed.person()));
        store.find(Query.of(Accounts.TEAM).in(Accounts.PEOPLE, List.of(signed.person())))
                .forEach(team -> team.body().rolesOf(signed.person(), reading));
        return reading.changesAt().orElse(Instants.NEVER);
    }

    @Override
    public Set<String> decidedBy() {
        return Set.of(Accounts.TEAM.name());
    }

    @Override
    public long accessChangesAt(Signed signed, String account) {
        return accessChangesAt(signed.person(), account).orElse(Instants.NEVER);
    }

    private Set<Role> roles(String person, String account) {
        return team(person, account).rolesOf(person, new Reading(log.now(), Reader.of(person)));
    }

    /**
     * Read for an act it is a guard of its commit: who was released meanwhile is asked for anew. Where there is no account
     * nothing is recorded, and what stands for its id may be anything.
     */
    private TeamFacts team(String person, String account) {
        TeamFacts team = latest(person, account);
        if (!team.equals(TeamFacts.NONE)) {
            Guards.aggregate(Accounts.teamOf(account), team.version());
        }
        return team;
    }

    private TeamFacts latest(String person, String account) {
        String last = Cursor.of(log.lastOf(account, log.head()));
        Views.Answer<TeamFacts> team = views.read(
                account,
                Moment.NOW,
                Reader.of(person),
                last,
                (documents, reading) -> documents.get(Accounts.TEAM, account).orElse(TeamFacts.NONE));
        return team.staleSince() == null ? team.view() : fromLog(account);
    }

    /** A view that stands still would still let in whoever was released: then the team is what the log says. */
    private TeamFacts fromLog(String account) {
        TeamFacts team = TeamFacts.NONE;
        for (Recorded one : recorded.of(account)) {
            if (one.event() instanceof TeamEvent said) {
                team = team.with(one.stamp(), said);
            }
        }
        return team;
    }

    private Set<String> standingStill() {
        return stale.all().stream()
                .filter(one -> one.stale().view().equals(Accounts.TEAM.name()))
                .map(StaleView::account)
                .collect(Collectors.toSet());
    }
}
