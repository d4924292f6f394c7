package io.meridian.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks users up anew each time it is asked. */
@Component
class SignedUsers implements SignedNow {
    private final Users users;

    SignedUsers(Users users) {
        this.users = users;
    }

    @Override
    public Optional<Signed> of(String user) {
        return users.active(user).map(User::signed);
    }
}
