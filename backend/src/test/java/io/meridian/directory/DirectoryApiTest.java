package io.meridian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People of ours and regions over HTTP: the administrators' to change, everybody's to read. */
@OnTheSharedProduct
class DirectoryApiTest {
    private static final String PEOPLE = "/api/directory/people";
    private static final String REGIONS = "/api/directory/regions";
    private static final Map<String, Object> MARCUS =
            Map.of("name", "Marcus Reid", "function", "operations", "zone", "America/Chicago");

    private final RunningProduct product = RunningProduct.get();
    private final Visitor admin = product.as("admin");
    private final Visitor ines = product.as("ines");

    @Test
    void onlyAdministratorsChangePeople() {
        String marcus = add();
        Map<String, Object> left = Map.of("on", Map.of("date", "2026-05-29", "zone", "America/Chicago"));
        Map<String, Object> correction = Map.of("event", event(marcus, "name", 0), "changed", Map.of("name", "M"));
        Map<String, Object> undo = Map.of("event", event(marcus, "name", 0));

        assertThat(ines.act(PEOPLE, MARCUS).status()).isEqualTo(403);
        assertThat(ines.act(marcus + "/change", Map.of("name", "M"), version(marcus))
                        .status())
                .isEqualTo(403);
        assertThat(ines.act(marcus + "/leave", left, version(marcus)).status()).isEqualTo(403);
        assertThat(ines.act(marcus + "/correct", correction, version(marcus)).status())
                .isEqualTo(403);
        assertThat(ines.act(marcus + "/undo", undo, version(marcus)).status()).isEqualTo(403);
        assertThat(product.visitor().act(PEOPLE, MARCUS).status()).isIn(401, 403);

        assertThat(admin.act(marcus + "/change", Map.of("name", "Marc"), version(marcus))
                        .status())
                .isEqualTo(200);
        assertThat(admin.act(marcus + "/correct", correction, version(marcus)).status())
                .isEqualTo(200);
        assertThat(admin.act(marcus + "/leave", left, version(marcus)).status()).isEqualTo(200);
        assertThat(read(ines, marcus).json().at("/view/present").asBoolean(true))
                .isFalse();
        assertThat(admin.act(marcus + "/undo", Map.of("event", event(marcus, "left", 0)), version(marcus))
                        .status())
                .isEqualTo(200);
        assertThat(read(ines, marcus).json().at("/view/present").asBoolean(false))
                .isTrue();
    }

    @Test
    void onlyAdministratorsChangeRegions() {
        String id = "r" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> region = Map.of(
                "region",
                id,
                "name",
                "Americas",
                "zone",
                "America/Chicago",
                "hours",
                List.of(Map.of("day", "MONDAY", "from", "08:00", "to", "17:00")));
        assertThat(ines.act(REGIONS, region).status()).isEqualTo(403);
        Answer added = admin.act(REGIONS, region);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(admin.act(REGIONS, region).code()).isEqualTo("region-id-is-new");

        String path = REGIONS + "/" + id;
        Map<String, Object> renamed = Map.of("name", "The Americas");
        assertThat(ines.act(path + "/change", renamed, 3).status()).isEqualTo(403);
        assertThat(admin.act(path + "/change", renamed, 3).status()).isEqualTo(200);
        Map<String, Object> correction = Map.of("event", event(path, "name", 1), "changed", Map.of("name", "America"));
        assertThat(ines.act(path + "/correct", correction, 4).status()).isEqualTo(403);
        assertThat(admin.act(path + "/correct", correction, 4).status()).isEqualTo(200);
        Map<String, Object> undo = Map.of("event", event(path, "name", 2));
        assertThat(ines.act(path + "/undo", undo, 5).status()).isEqualTo(403);
        assertThat(admin.act(path + "/undo", undo, 5).status()).isEqualTo(200);
        assertThat(region(id).path("name").asString("")).isEqualTo("The Americas");
    }

    @Test
    void aRegionTakenBackIsListedApartAndBroughtBack() {
        String id = "r" + UUID.randomUUID().toString().substring(0, 8);
        admin.act(REGIONS, Map.of("region", id, "name", "Antipodes", "zone", "UTC", "hours", List.of()));
        String path = REGIONS + "/" + id;
        Answer undone = admin.act(path + "/undo", Map.of("event", event(path, "added", 0)), 3);
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);

        assertThat(read(ines, REGIONS).json().at("/view/regions").valueStream())
                .noneMatch(one -> one.path("id").asString("").equals(id));
        assertThat(takenBack(admin)).contains(Map.entry(id, "Antipodes"));
        assertThat(takenBack(ines)).isEmpty();

        Answer back = admin.act(path + "/undo", Map.of("event", event(path, "added", 1)), 7);
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(region(id).path("name").asString("")).isEqualTo("Antipodes");
        assertThat(takenBack(admin)).doesNotContainKey(id);
    }

    private Map<String, String> takenBack(Visitor visitor) {
        return read(visitor, REGIONS)
                .json()
                .at("/view/takenBack")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path("id").asString(),
                        one -> one.path("name").asString()));
    }

    @Test
    void aRegionSomebodyBelongsToIsNotTakenBack() {
        String id = "r" + UUID.randomUUID().toString().substring(0, 8);
        admin.act(REGIONS, Map.of("region", id, "name", "X", "zone", "UTC", "hours", List.of()));
        Answer joined = admin.act(PEOPLE, Map.of("name", "Dana", "zone", "UTC", "region", id));
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        Answer refused =
                admin.act(REGIONS + "/" + id + "/undo", Map.of("event", event(REGIONS + "/" + id, "added", 0)), 3);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("nothing-hangs-on-it");
        assertThat(refused.json().at("/hanging/0/kind").asString("")).isEqualTo("PersonRegionSet");
        assertThat(refused.json().at("/hanging/0/title").asString("")).isEqualTo("Dana");
    }

    @Test
    void everybodySignedInReadsPeopleAndRegions() {
        assertThat(read(ines, PEOPLE).status()).isEqualTo(200);
        assertThat(read(ines, REGIONS).status()).isEqualTo(200);
        assertThat(product.visitor().get(PEOPLE).status()).isEqualTo(401);
        assertThat(product.visitor().get(REGIONS).status()).isEqualTo(401);
        assertThat(read(ines, PEOPLE + "/nobody").status()).isEqualTo(404);
    }

    @Test
    void wrongInputIsNamedAndAnOldVersionSaysWhatChanged() {
        assertThat(admin.act(PEOPLE, Map.of("name", "M", "zone", "Mars/Olympus"))
                        .code())
                .isEqualTo("zone-is-known");
        assertThat(admin.act(PEOPLE, Map.of("name", " ", "zone", "UTC")).code()).isEqualTo("something-is-given");
        assertThat(admin.act(PEOPLE, Map.of("name", "M", "zone", "UTC", "region", "nowhere"))
                        .code())
                .isEqualTo("region-exists");
        String marcus = add();
        long version = version(marcus);
        assertThat(admin.act(marcus + "/change", Map.of("name", "Marc"), version)
                        .status())
                .isEqualTo(200);
        Answer late = admin.act(marcus + "/change", Map.of("name", "Mark"), version);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/differences/0/theirs").asString("")).isEqualTo("Marc");
        assertThat(admin.act(marcus + "/change", Map.of("name", "Mark")).status())
                .isEqualTo(428);
    }

    /** Having seen everything that was recorded. */
    private Answer read(Visitor visitor, String path) {
        String head = Cursor.of(product.bean(EventLog.class).head());
        return visitor.send("GET", path, null, Map.of("Min-Position", head));
    }

    private String add() {
        Answer added = admin.act(PEOPLE, MARCUS);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.made();
    }

    private long version(String person) {
        return read(admin, person).json().at("/view/version").asLong(-1);
    }

    private JsonNode region(String id) {
        for (JsonNode region : read(ines, REGIONS).json().at("/view/regions")) {
            if (region.path("id").asString("").equals(id)) {
                return region;
            }
        }
        throw new AssertionError("no region " + id);
    }

    private String event(String path, String field, int nth) {
        int n = 0;
        String thing = path.substring(path.lastIndexOf('/') + 1);
        JsonNode facts =
                read(ines, "/api/directory/things/" + thing + "/history").json().at("/view/facts");
        for (JsonNode fact : facts) {
            if (fact.path("field").asString("").equals(field) && n++ == nth) {
                return fact.path("event").asString("");
            }
        }
        throw new AssertionError("no fact " + nth + " of " + field + " in " + facts);
    }
}
