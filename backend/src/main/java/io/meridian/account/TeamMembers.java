package io.meridian.account;

import java.util.List;

/** Who is on an account's team as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface TeamMembers {
    /** At an instant in microseconds; {@code NEVER} stands for the moment of the act. */
    List<Member> at(String account, long at);
}
