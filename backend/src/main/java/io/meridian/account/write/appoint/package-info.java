/** A person of ours is appointed to the team. */
@NullMarked
package io.meridian.account.write.appoint;

import org.jspecify.annotations.NullMarked;
