package io.meridian.demo;

import io.meridian.demo.World.Person;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three short tours beside the demo's sign-in; where there is no demo, nothing is there. */
@RestController
class ToursEndpoint {
    private final ObjectProvider<DemoWorld> demo;

    ToursEndpoint(ObjectProvider<DemoWorld> demo) {
        this.demo = demo;
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
        DemoWorld world = demo.getIfAvailable();
        if (world == null) {
            throw new Unknown("demo");
        }
        return new DemoTours(Page.read("tours.yaml").pages("tours").stream()
                .map(page -> tour(world, page))
                .toList());
    }

    private static DemoTour tour(DemoWorld world, Page page) {
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
