/** A person of ours is appointed to the team. */
@NullMarked
@NamedInterface("write")
package io.meridian.account.write.appoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
