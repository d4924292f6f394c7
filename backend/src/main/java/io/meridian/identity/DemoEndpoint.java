package io.meridian.identity;

import io.meridian.shared.Unknown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in by one click as one of the demo's people: from this machine only; outside the demo there is nothing here. */
@RestController
class DemoEndpoint {
    private final boolean inDemo;
    private final ObjectProvider<DemoPeople> demo;
    private final StateStore state;
    private final Users users;
    private final Opening opening;

    DemoEndpoint(
            Environment environment, ObjectProvider<DemoPeople> demo, StateStore state, Users users, Opening opening) {
        this.inDemo = environment.acceptsProfiles(Profiles.of("demo"));
        this.demo = demo;
        this.state = state;
        this.users = users;
        this.opening = opening;
    }

    record DemoPerson(String person, String name, String role, String zone, boolean start) {}

    record DemoPeopleList(List<DemoPerson> people) {}

    record DemoSignIn(String person) {}

    @GetMapping("/api/demo/people")
    DemoPeopleList demoPeople(HttpServletRequest request) {
        requireThisMachine(request);
        return new DemoPeopleList(offered().stream()
                .map(one -> new DemoPerson(
                        one.person(), one.name(), one.role(), one.zone().getId(), one.start()))
                .toList());
    }

    @PostMapping("/api/demo/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void demoSignIn(@RequestBody DemoSignIn given, HttpServletRequest request, HttpServletResponse response) {
        requireThisMachine(request);
        DemoPeople.Offered person = offered().stream()
                .filter(one -> one.person().equals(given.person()))
                .findFirst()
                .orElseThrow(() -> new Unknown("person"));
        User user = state.together(() -> users.byPerson(person.person())
                .orElseGet(() -> users.add(
                        "demo-" + person.person(),
                        person.person(),
                        null,
                        person.administrator(),
                        person.zone(),
                        "en",
                        true)));
        opening.open(user, request, response);
    }

    private List<DemoPeople.Offered> offered() {
        return demo.stream().flatMap(one -> one.offered().stream()).toList();
    }

    /** Another site's page could name this machine by a name of its own, so the name asked for counts as well. */
    private void requireThisMachine(HttpServletRequest request) {
        if (!inDemo || !isLoopback(request.getRemoteAddr()) || !isLoopbackName(request.getServerName())) {
            throw new Unknown("demo");
        }
    }

    static boolean isLoopbackName(String name) {
        return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]") || name.equals("::1");
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
