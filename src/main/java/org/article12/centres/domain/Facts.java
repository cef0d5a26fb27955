package org.article12.centres.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.centres.Absence;
import org.article12.centres.Decision;
import org.article12.core.register.Difference;

/**
 * All that the register keeps of a centre, or of some aspects of it, each as a text: what
 * its history, a proposal and the state of an earlier day are made of.
 *
 * @param values never empty ones: what is not there is nothing
 */
public record Facts(SortedMap<Fact, String> values) {

	/** Nothing. */
	public static final Facts NONE = new Facts(new TreeMap<>());

	public Facts {
		SortedMap<Fact, String> kept = new TreeMap<>(values);
		kept.values().removeIf(String::isEmpty);
		values = Collections.unmodifiableSortedMap(kept);
	}

	/** What is kept once; empty for nothing. */
	public String get(Aspect aspect) {
		return get(aspect, "");
	}

	/** What is kept of something; empty for nothing. */
	public String get(Aspect aspect, String of) {
		return this.values.getOrDefault(new Fact(aspect, of), "");
	}

	/** All that is kept of an aspect, by of what. */
	public SortedMap<String, String> all(Aspect aspect) {
		SortedMap<String, String> all = new TreeMap<>();
		this.values.forEach((fact, value) -> {
			if (fact.aspect() == aspect) {
				all.put(fact.of(), value);
			}
		});
		return all;
	}

	/** The same, with these aspects as others have them and in no other way. */
	public Facts with(Set<Aspect> aspects, Facts others) {
		SortedMap<Fact, String> changed = new TreeMap<>(this.values);
		changed.keySet().removeIf((fact) -> aspects.contains(fact.aspect()));
		others.values.forEach((fact, value) -> {
			if (aspects.contains(fact.aspect())) {
				changed.put(fact, value);
			}
		});
		return new Facts(changed);
	}

	/** The same after what differs. */
	public Facts after(Collection<Difference> differences) {
		SortedMap<Fact, String> changed = new TreeMap<>(this.values);
		differences.forEach((difference) -> changed.put(Fact.recorded(difference.field()), difference.after()));
		return new Facts(changed);
	}

	/** The same before what differs, which is taken back one after the other. */
	public Facts before(List<Difference> latestFirst) {
		SortedMap<Fact, String> changed = new TreeMap<>(this.values);
		latestFirst.stream()
			.filter((difference) -> !difference.isNewEntry())
			.forEach((difference) -> changed.put(Fact.recorded(difference.field()), difference.before()));
		return new Facts(changed);
	}

	/** What others have otherwise. */
	public List<Difference> changesTo(Facts others) {
		Set<Fact> all = new TreeSet<>(this.values.keySet());
		all.addAll(others.values.keySet());
		List<Difference> changes = new ArrayList<>();
		for (Fact fact : all) {
			String before = this.values.getOrDefault(fact, "");
			String after = others.values.getOrDefault(fact, "");
			if (!before.equals(after)) {
				changes.add(new Difference(fact.recorded(), before, after));
			}
		}
		return changes;
	}

	/** Collects facts. */
	public static final class Collector {

		private final SortedMap<Fact, String> values = new TreeMap<>();

		/** Adds what is kept once; an empty text for nothing. */
		public Collector add(Aspect aspect, String value) {
			return add(aspect, "", value);
		}

		/** Adds what is kept of something. */
		public Collector add(Aspect aspect, String of, String value) {
			this.values.put(new Fact(aspect, of), value);
			return this;
		}

		/** Adds a decision on a mandate. */
		public Collector add(Decision decision) {
			Decided.addTo(this, decision);
			return this;
		}

		/** Adds days on which the centre is away. */
		public Collector add(Absence absence) {
			Away.addTo(this, absence);
			return this;
		}

		/** All that was added. */
		public Facts facts() {
			return new Facts(this.values);
		}

	}

}
