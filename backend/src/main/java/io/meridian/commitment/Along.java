package io.meridian.commitment;

import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.eventlog.Act;
import io.meridian.history.DocumentsInAct;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is narrowed with a promise or an interaction: whatever hangs on it, and on that in turn. The act and the list that
 * is read before it are the same walk, once over everything and once over what the reader sees.
 */
@Component
public class Along {
    private final ObjectProvider<NarrowedAlong> kinds;
    private final DocumentsInAct documents;

    Along(ObjectProvider<NarrowedAlong> kinds, DocumentsInAct documents) {
        this.kinds = kinds;
        this.documents = documents;
    }

    /** The nearest first, without the thing itself. */
    public List<Document<?>> with(String key, Documents documents) {
        Map<String, Document<?>> found = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(key));
        while (!next.isEmpty()) {
            String of = next.remove();
            kinds.orderedStream()
                    .<Document<?>>flatMap(kind -> kind.hangingOn(of, documents).stream())
                    .filter(one -> !key(one).equals(key))
                    .filter(one -> found.putIfAbsent(key(one), one) == null)
                    .forEach(one -> next.add(key(one)));
        }
        return List.copyOf(found.values());
    }

    /**
     * Narrows all of it in the unit of work that runs; what comes to hang on it meanwhile decides the act again.
     *
     * @param except what was unticked, by its keys; one that does not hang on it changes nothing
     */
    public void narrow(String account, String key, Audience audience, Collection<String> except, Act act) {
        Set<String> unticked = Set.copyOf(except);
        for (Document<?> one : with(key, documents.all(account))) {
            if (!unticked.contains(key(one))) {
                kinds.stream()
                        .filter(kind -> kind.view().equals(one.view()))
                        .forEach(kind -> kind.narrow(account, one.id(), audience, act));
            }
        }
    }

    private static String key(Document<?> one) {
        return one.view().name() + ":" + one.id();
    }
}
