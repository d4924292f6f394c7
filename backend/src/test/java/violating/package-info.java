/** Each class here breaks one rule on purpose, so that the rule is seen to catch it. */
@NullMarked
package violating;

import org.jspecify.annotations.NullMarked;
