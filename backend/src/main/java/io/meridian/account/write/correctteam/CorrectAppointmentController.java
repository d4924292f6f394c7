package io.meridian.account.write.correctteam;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Correction;
import io.meridian.shared.web.Undo;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects and takes back appointments. */
@RestController
class CorrectAppointmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    CorrectAppointmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/team/{appointment}/correct")
    Commands.Result correctAppointment(
            Signed signed,
            @PathVariable String account,
            @PathVariable String appointment,
            @RequiresVersion Act act,
            @RequestBody Correction body) {
        return commands.send(
                new CorrectAppointment(account, appointment, body.event(), body.changed()),
                act,
                () -> policy.mayManage(signed, account));
    }

    @PostMapping("/api/accounts/{account}/team/{appointment}/undo")
    Commands.Result undoTeamChange(
            Signed signed,
            @PathVariable String account,
            @PathVariable String appointment,
            @RequiresVersion Act act,
            @RequestBody Undo body) {
        return commands.send(
                new UndoTeamChange(account, appointment, body.event()), act, () -> policy.mayManage(signed, account));
    }
}
