package io.meridian.demo;

import io.meridian.demo.World.Person;
import io.meridian.identity.DemoPeople;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo whom one click signs in, in the order in which the world names them. */
@Component
@Profile("demo")
class OfferedPeople implements DemoPeople {
    private final DemoWorld world;

    OfferedPeople(DemoWorld world) {
        this.world = world;
    }

    @Override
    public List<Offered> offered() {
        return world.world().people().values().stream()
                .filter(Person::login)
                .map(person -> new Offered(
                        person.id(),
                        person.name(),
                        person.title() + ", " + person.place(),
                        person.zone(),
                        person.administrator(),
                        person.start()))
                .toList();
    }
}
