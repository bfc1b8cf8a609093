@NullMarked
package planted.standing;

import org.jspecify.annotations.NullMarked;
