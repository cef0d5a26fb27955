package org.article12.lives.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.article12.lives.Stretch;

/**
 * Notes how long things stood, also what stood for no time at all because something else
 * was done in the same moment.
 *
 * @param <T> what stands
 */
final class Stretches<T> {

	private final List<Stretch<T>> past = new ArrayList<>();

	private final Map<T, Instant> now = new LinkedHashMap<>();

	/** From a moment on these stand and no others. */
	void become(Collection<T> standing, Instant at) {
		Iterator<Map.Entry<T, Instant>> held = this.now.entrySet().iterator();
		while (held.hasNext()) {
			Map.Entry<T, Instant> one = held.next();
			if (!standing.contains(one.getKey())) {
				this.past.add(new Stretch<>(one.getKey(), one.getValue(), at));
				held.remove();
			}
		}
		standing.forEach((one) -> this.now.putIfAbsent(one, at));
	}

	/** All of them, by their beginning. */
	List<Stretch<T>> all() {
		List<Stretch<T>> all = new ArrayList<>(this.past);
		this.now.forEach((what, from) -> all.add(new Stretch<>(what, from, null)));
		all.sort((one, other) -> one.from().compareTo(other.from()));
		return all;
	}

}
