package io.meridian.documents;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The live documents of an account as one consistent whole, decoded; those last asked for are kept. Whoever writes hands
 * over what they become, so that a reader never waits for a writer and never mixes two states.
 */
public final class Snapshots {
    private static final int STRIPES = 64;

    private final DocumentStore store;
    private final List<View<?>> views;
    private final int documentsKept;
    private final LinkedHashMap<String, AccountShelf> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Lock> stripes =
            Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();
    private int documents;

    Snapshots(DocumentStore store, Collection<Projection> projections, int documentsKept) {
        this.store = store;
        this.views = Stream.concat(
                        projections.stream().flatMap(projection -> projection.views().stream()), Stream.of(Stale.VIEW))
                .toList();
        this.documentsKept = documentsKept;
    }

    public AccountShelf of(String account) {
        AccountShelf shelf = find(account);
        if (shelf != null) {
            return shelf;
        }
        Lock stripe = stripes.get(stripe(account));
        stripe.lock();
        try {
            AccountShelf meanwhile = find(account);
            return meanwhile == null ? keep(account, AccountShelf.of(store.ofAccount(account, views))) : meanwhile;
        } finally {
            stripe.unlock();
        }
    }

    /** Writes, while nobody reads these accounts from the store, and hands over what they have become. */
    void write(Map<String, AccountShelf> become, Runnable write) {
        TreeSet<Integer> touched = new TreeSet<>();
        become.keySet().forEach(account -> touched.add(stripe(account)));
        touched.forEach(stripe -> stripes.get(stripe).lock());
        try {
            write.run();
            become.forEach(this::keep);
        } finally {
            touched.forEach(stripe -> stripes.get(stripe).unlock());
        }
    }

    void forgetAll() {
        synchronized (kept) {
            kept.clear();
            documents = 0;
        }
    }

    private @Nullable AccountShelf find(String account) {
        synchronized (kept) {
            return kept.get(account);
        }
    }

    private AccountShelf keep(String account, AccountShelf shelf) {
        synchronized (kept) {
            AccountShelf before = kept.put(account, shelf);
            documents += shelf.size() - (before == null ? 0 : before.size());
            Iterator<AccountShelf> oldest = kept.values().iterator();
            while (documents > documentsKept && kept.size() > 1) {
                documents -= oldest.next().size();
                oldest.remove();
            }
        }
        return shelf;
    }

    private static int stripe(String account) {
        return Math.floorMod(account.hashCode(), STRIPES);
    }
}
