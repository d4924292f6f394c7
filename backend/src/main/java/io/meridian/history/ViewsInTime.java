package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Applied;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Snapshots;
import io.meridian.documents.View;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Instants;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads live documents for now, and the same documents folded up to r for the past, with the same read. */
@Component
class ViewsInTime implements Views {
    private static final String DIRECTORY = "directory";

    private final EventLog log;
    private final Applied applied;
    private final Snapshots live;
    private final PastShelves past;

    ViewsInTime(EventLog log, Applied applied, Snapshots live, PastShelves past) {
        this.log = log;
        this.applied = applied;
        this.live = live;
        this.past = past;
    }

    @Override
    public <T> Answer<T> read(
            String account,
            Moment moment,
            Reader reader,
            @Nullable String minPosition,
            BiFunction<Documents, Reading, T> read) {
        Long known = moment.known();
        return known == null || known >= log.now()
                ? readLive(account, moment.at(), reader, minPosition, read)
                : readPast(account, known, moment.at() == null ? known : moment.at(), reader, read);
    }

    /** What reads differently at an instant by what was known then ({@code known}, else at that instant) and by what is known now. */
    Differences differences(
            String account, Moment moment, Reader reader, Explaining.Told told, Collection<View<?>> folded) {
        return explaining(account, moment, reader, told).over(folded);
    }

    Explaining explaining(String account, Moment moment, Reader reader, Explaining.Told told) {
        long at = moment.at() == null ? log.now() : moment.at();
        long position = log.positionAt(moment.known() == null ? at : moment.known());
        List<AccountShelf> today = today(account);
        return new Explaining(
                account,
                VisibleDocuments.past(then(account, position), today, reader),
                VisibleDocuments.live(today, reader),
                position,
                new Reading(at, reader),
                told);
    }

    private <T> Answer<T> readLive(
            String account,
            @Nullable Long at,
            Reader reader,
            @Nullable String minPosition,
            BiFunction<Documents, Reading, T> read) {
        long seen = SeenPosition.of(minPosition, log);
        applied.await(account, seen, Applied.PATIENCE);
        applied.await(DIRECTORY, seen, Applied.PATIENCE);
        long position = Math.max(seen, Math.min(applied.of(account), applied.of(DIRECTORY)));
        long now = Math.max(log.now(), position == 0 ? 0 : log.recordedAt(position));
        VisibleDocuments documents = VisibleDocuments.live(today(account), reader);
        Reading reading = new Reading(at == null ? now : at, reader);
        T view = read.apply(documents, reading);
        return answer(view, position, now, reading, documents, at == null);
    }

    private <T> Answer<T> readPast(
            String account, long known, long at, Reader reader, BiFunction<Documents, Reading, T> read) {
        long position = log.positionAt(known);
        List<AccountShelf> then = then(account, position);
        VisibleDocuments documents = VisibleDocuments.past(then, today(account), reader);
        Reading reading = new Reading(at, reader);
        return answer(read.apply(documents, reading), position, known, reading, documents, false);
    }

    private List<AccountShelf> today(String account) {
        return account.equals(DIRECTORY) ? List.of(live.of(DIRECTORY)) : List.of(live.of(account), live.of(DIRECTORY));
    }

    private List<AccountShelf> then(String account, long position) {
        return account.equals(DIRECTORY)
                ? List.of(past.of(DIRECTORY, position))
                : List.of(past.of(account, position), past.of(DIRECTORY, position));
    }

    private static <T> Answer<T> answer(
            T view, long position, long known, Reading reading, VisibleDocuments documents, boolean moves) {
        return new Answer<>(
                view,
                Cursor.of(position),
                Instants.text(known),
                Instants.text(reading.at()),
                text(moves ? reading.changesAt() : OptionalLong.empty()),
                text(documents.staleSince()));
    }

    private static @Nullable String text(OptionalLong instant) {
        return instant.isPresent() ? Instants.text(instant.getAsLong()) : null;
    }
}
