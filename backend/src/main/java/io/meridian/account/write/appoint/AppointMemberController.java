package io.meridian.account.write.appoint;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Appoints a person of ours to the team. */
@RestController
class AppointMemberController {
    private final Commands commands;
    private final AccountPolicy policy;

    AppointMemberController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/team")
    ResponseEntity<Commands.Result> appointMember(
            Signed signed, @PathVariable String account, Act act, @RequestBody NewAppointment body) {
        String appointment = act.id("appointment");
        return Created.at(
                "/api/accounts/" + account + "/team/" + appointment,
                commands.send(
                        new AppointMember(
                                account,
                                appointment,
                                body.person(),
                                body.function(),
                                body.region(),
                                body.role(),
                                body.from(),
                                body.to(),
                                body.beginningNotRecorded()),
                        act,
                        () -> policy.mayManage(signed, account)));
    }
}
