package planted.scoring;

import org.springframework.stereotype.Component;

/** Scoring that needs a framework. */
@Component
class ScoresWithSpring {}
