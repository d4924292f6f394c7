package io.meridian.demo;

import io.meridian.demo.World.Person;
import io.meridian.shared.Instants;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three short tours beside the demo's sign-in. */
@RestController
@Profile("demo")
class ToursEndpoint {
    private final DemoWorld world;

    ToursEndpoint(DemoWorld world) {
        this.world = world;
    }

    record DemoTours(List<DemoTour> tours) {}

    /**
     * One tour: who to sign in as, and where to go.
     *
     * @param address path and query of the page
     */
    record DemoTour(String tour, String person, String address, TourWords en, TourWords de) {}

    /** A title and two sentences in one language. */
    record TourWords(String title, String first, String second) {
        static TourWords of(Page page) {
            return new TourWords(page.text("title"), page.text("first"), page.text("second"));
        }
    }

    @GetMapping("/api/demo/tours")
    DemoTours demoTours() {
        return new DemoTours(
                Page.read("tours.yaml").pages("tours").stream().map(this::tour).toList());
    }

    private DemoTour tour(Page page) {
        Person person = world.world().person(page.text("person"));
        long end = Told.of(page.text("at"), world.shift()).when(person.zone()).end() - 1;
        return new DemoTour(
                page.text("tour"),
                person.id(),
                "/accounts/" + Names.account(page.text("account")) + "/" + page.text("tab") + "?axis="
                        + page.text("axis") + "&at=" + Instants.text(end),
                TourWords.of(page.page("en")),
                TourWords.of(page.page("de")));
    }
}
