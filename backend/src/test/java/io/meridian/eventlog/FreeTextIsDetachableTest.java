package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/**
 * What somebody typed and what identifies a person can be forgotten from the first stored event on: every text of an event
 * is detachable, or of a kind that holds nothing of a person by itself.
 */
class FreeTextIsDetachableTest {
    /** Ids of things: made by the product, or a region's short word. */
    private static final Set<String> IDS = Set.of(
            "account",
            "entity",
            "parent",
            "appointment",
            "contact",
            "person",
            "region",
            "regionOne",
            "regionOther",
            "commitment",
            "interaction",
            "caseId",
            "step",
            "after",
            "conflict",
            "event",
            "evidence",
            "cites",
            "forId",
            "responsible",
            "counterpart",
            "by",
            "agreedBy",
            "owner",
            "ours",
            "theirs",
            "thirdParties",
            "people",
            "promises",
            "audience",
            "workspace");

    /** Words of a fixed list: ISO codes, names of enums, names of components, names of the systems that are imported from. */
    private static final Set<String> CODES = Set.of(
            "country",
            "currency",
            "function",
            "functionOne",
            "functionOther",
            "governance",
            "forKind",
            "name",
            "source");

    /** Where a component's name alone would let free text through: here it is a code indeed. */
    private static final Set<String> NAMES_THAT_ARE_CODES = Set.of("Field.name");

    /** Ids of this account's things, each with its kind. */
    private static final Set<String> LINKS = Set.of("InteractionLogged.links");

    @Test
    void everyTextOfAnEventIsDetachableOrOfAListedKind() {
        Set<String> loose = new TreeSet<>();
        EventCatalog.scan("io.meridian").entries().stream()
                .map(EventCatalog.Entry::record)
                .filter(record -> !record.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .forEach(record -> loose.addAll(loose(record)));

        assertThat(loose).isEmpty();
    }

    @Test
    void oneThatIsNeitherIsCaught() {
        assertThat(loose(Remarked.class)).containsExactly("Person.nickname", "Remarked.name", "Remarked.remarks");
    }

    @EventName("test.remarked")
    @Revision("1")
    private record Remarked(String account, String name, java.util.List<String> remarks, Person who) {
        record Person(String person, String nickname) {}
    }

    private static Set<String> loose(Class<?> record) {
        Set<String> loose = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            types(component.getGenericType()).forEach(type -> {
                String at = record.getSimpleName() + "." + component.getName();
                if (type == String.class
                        && !component.isAnnotationPresent(Detachable.class)
                        && !listed(component, at)) {
                    loose.add(at);
                } else if (type.isRecord()) {
                    loose.addAll(loose(type));
                }
            });
        }
        return loose;
    }

    private static boolean listed(RecordComponent component, String at) {
        String name = component.getName();
        return IDS.contains(name)
                || LINKS.contains(at)
                || CODES.contains(name) && (!name.equals("name") || NAMES_THAT_ARE_CODES.contains(at));
    }

    /** The types a component holds: its own, and those of its lists. */
    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType list
                ? Stream.of(list.getActualTypeArguments()).flatMap(FreeTextIsDetachableTest::types)
                : Stream.of((Class<?>) type);
    }
}
