package io.meridian.directory;

import io.meridian.identity.Signed;
import io.meridian.shared.Refused;

/** People of ours and regions are the administrators' to change; everybody signed in may read them. */
public final class DirectoryPolicy {
    private DirectoryPolicy() {}

    /** @throws Refused {@code may-manage-directory} */
    public static void mayManage(Signed signed) {
        if (!signed.administrator()) {
            throw new Refused("may-manage-directory");
        }
    }
}
