package org.article12.publicview.store;

import java.time.Clock;
import java.time.Duration;

import org.article12.publicview.domain.PublicFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The public figures, counted when they are asked for and at most {@code KEPT} old. Of
 * many who ask at once one counts, and the others wait for what it finds.
 */
@Component
public class CurrentFigures {

	/**
	 * Together with what browsers may keep, less than the minute within which a change is
	 * shown.
	 */
	public static final Duration KEPT = Duration.ofSeconds(20);

	private final FigureRows rows;

	private final Clock clock;

	private volatile @Nullable PublicFigures held;

	CurrentFigures(FigureRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The figures of this moment or of a few seconds ago. */
	public PublicFigures get() {
		PublicFigures known = this.held;
		return (known != null && isFresh(known)) ? known : count();
	}

	private synchronized PublicFigures count() {
		PublicFigures known = this.held;
		if (known != null && isFresh(known)) {
			return known;
		}
		PublicFigures counted = this.rows.count();
		this.held = counted;
		return counted;
	}

	private boolean isFresh(PublicFigures known) {
		return !this.clock.instant().isAfter(known.at().plus(KEPT));
	}

}
