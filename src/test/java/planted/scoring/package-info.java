@NullMarked
package planted.scoring;

import org.jspecify.annotations.NullMarked;
