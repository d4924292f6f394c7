/** The aggregate of a coordination case and what its acts share; each act has a folder of its own. */
@NullMarked
package io.meridian.coordination.write;

import org.jspecify.annotations.NullMarked;
