package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Applied;
import io.meridian.documents.Discretion;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Snapshots;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Guards;
import io.meridian.eventlog.Payload;
import io.meridian.eventlog.Stamp;
import io.meridian.eventlog.StoredEvent;
import io.meridian.shared.StillHangs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for the thing's id among the standing facts of the account's log. An event that takes back names nothing. */
@Component
class HangingInLog implements Hanging {
    private static final String TAKES_BACK = "-undone";
    private static final String DIRECTORY = "directory";

    private final EventLog log;
    private final Applied applied;
    private final Snapshots live;
    private final Explaining.Told told;

    HangingInLog(EventLog log, Applied applied, Snapshots live, Titles titles, List<Discretion> discretions) {
        this.log = log;
        this.applied = applied;
        this.live = live;
        this.told = new Explaining.Told(titles, Discretion.all(discretions));
    }

    @Override
    public List<Hangs> on(String account, String thing, Set<String> takenBack) {
        return standing(account, takenBack, hidden(account), event -> names(event.payload(), thing));
    }

    /** By its id alone, or as a link does, after its kind ({@code case:<id>}). */
    private static boolean names(Payload payload, String thing) {
        return payload.says(thing) || payload.json().contains(':' + thing + '"');
    }

    @Override
    public List<Hangs> in(String account, Set<String> takenBack) {
        return standing(account, takenBack, hidden(account), event -> true);
    }

    @Override
    public List<StillHangs.Standing> told(String account, Collection<String> events) {
        applied.await(account, log.head(), Applied.PATIENCE);
        Reader reader = Reader.of(actor());
        AccountShelf shelf = live.of(account);
        Documents visible = VisibleDocuments.live(List.of(shelf, live.of(DIRECTORY)), reader);
        Reading reading = new Reading(log.now(), reader);
        return shelf.documents()
                .filter(document -> document.audience().admits(reader))
                .flatMap(document -> told(document, events, visible, reading))
                .toList();
    }

    private Stream<StillHangs.Standing> told(
            Document<?> document, Collection<String> events, Documents visible, Reading reading) {
        if (!(document.body() instanceof Facts facts)) {
            return Stream.empty();
        }
        String title = told.titles().of(document, reading).orElse(null);
        return facts.tracksByName().entrySet().stream()
                .flatMap(track -> track.getValue().facts().stream()
                        .filter(fact -> events.contains(fact.event()))
                        .map(fact -> standing(document, facts, title, track.getKey(), fact, visible)));
    }

    private StillHangs.Standing standing(
            Document<?> document, Facts facts, @Nullable String title, String field, Fact<?> fact, Documents visible) {
        Happened happened = Happened.of(facts, fact);
        return new StillHangs.Standing(
                fact.event(),
                document.view().name(),
                document.id(),
                title,
                field,
                happened.kind(),
                happened.at(),
                happened.given(),
                told.discretion().said(fact.said(), visible));
    }

    /**
     * Accounts that never named it are guarded by its id, which nothing after the position that was read may say: one that
     * is registered meanwhile has no guard of its own. Those that did are guarded whole, since what is brought back in them
     * need not say it again.
     */
    @Override
    public int accountsNaming(String beside, String thing, Pattern names) {
        long head = log.head();
        Guards.saying(thing, head);
        return (int) log.accountsSaying(thing, head).stream()
                .filter(account -> !account.equals(beside))
                .filter(account -> !standing(
                                account,
                                Set.of(),
                                Set.of(),
                                event -> names.matcher(event.payload().json()).find())
                        .isEmpty())
                .count();
    }

    private List<Hangs> standing(
            String account, Set<String> takenBack, Set<String> hidden, Predicate<StoredEvent> wanted) {
        long last = log.lastOf(account, log.head());
        Guards.account(account, last);
        List<StoredEvent> events = log.account(account, 0, last);
        Map<String, Stamp> stamps = new HashMap<>();
        events.forEach(event -> stamps.put(event.stamp().event(), event.stamp()));
        Set<String> replaced = new HashSet<>(takenBack);
        List<Hangs> standing = new ArrayList<>();
        for (StoredEvent event : events.reversed()) {
            Stamp stamp = event.stamp();
            if (replaced.contains(stamp.event())) {
                continue;
            }
            boolean takesBack = event.type().endsWith(TAKES_BACK);
            for (Stamp one = stamp; one != null && one.names() != null; one = stamps.get(one.names())) {
                replaced.add(one.names());
                if (takesBack) {
                    break;
                }
            }
            if (!takesBack && !hidden.contains(stamp.aggregate()) && wanted.test(event)) {
                standing.add(
                        new Hangs(stamp.event(), event.type(), stamp.aggregate(), stamp.recordedAt(), stamp.actor()));
            }
        }
        return standing.reversed();
    }

    /** Things that whoever acts may not see: that they hang on something must not be told, so they hang on nothing. */
    private Set<String> hidden(String account) {
        applied.await(account, log.head(), Applied.PATIENCE);
        Reader reader = Reader.of(actor());
        Set<String> hidden = new HashSet<>();
        live.of(account).documents().forEach(document -> {
            if (!document.audience().admits(reader)) {
                hidden.add(document.thing());
            }
        });
        return hidden;
    }

    private static String actor() {
        Message<?> message = CurrentUnitOfWork.get().root().getMessage();
        return message.getMetaData().get(Act.KEY) instanceof Act act ? act.actor() : "";
    }
}
