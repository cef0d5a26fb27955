package org.article12.requests.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.requests.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two have made of one part of the answers. A field that only one of
 * them changed is as that one left it. Of several choices each counts for itself, so that
 * two who tick different boxes never meet. Only a field that both changed, each
 * otherwise, is a conflict.
 *
 * @param part everything brought together; in a conflict with what is sent now
 * @param conflicts the fields that both changed
 */
public record PartMerge(Answers.Part part, Set<String> conflicts) {

	/**
	 * Merges a part.
	 * @param base what both began with; null when nobody knows any more, and then
	 * everything that differs may have been changed by both
	 * @param mine what is sent now
	 * @param theirs what stands there now
	 */
	public static PartMerge of(Answers.@Nullable Part base, Answers.Part mine, Answers.Part theirs) {
		Set<String> conflicts = new LinkedHashSet<>();
		List<Object> merged = new ArrayList<>();
		for (RecordComponent field : mine.getClass().getRecordComponents()) {
			Object ours = value(mine, field);
			Object other = value(theirs, field);
			Object before = (base != null) ? value(base, field) : null;
			if (ours instanceof List<?> chosen && other instanceof List<?> chosenByThem) {
				merged.add(choices((before instanceof List<?> choices) ? choices : List.of(), chosen, chosenByThem));
			}
			else if (ours.equals(other) || ours.equals(before)) {
				merged.add(other);
			}
			else {
				merged.add(ours);
				if (!other.equals(before)) {
					conflicts.add(field.getName());
				}
			}
		}
		return new PartMerge(part(mine, merged), conflicts);
	}

	/** Theirs, without what was unticked here, with what was ticked here. */
	private static List<Object> choices(List<?> before, List<?> ours, List<?> theirs) {
		return Stream
			.concat(theirs.stream().filter((choice) -> ours.contains(choice) || !before.contains(choice)),
					ours.stream().filter((choice) -> !before.contains(choice)))
			.distinct()
			.<Object>map((choice) -> choice)
			.toList();
	}

	private static Object value(Answers.Part part, RecordComponent field) {
		try {
			return field.getAccessor().invoke(part);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Every part of the answers is a public record", ex);
		}
	}

	private static Answers.Part part(Answers.Part like, List<Object> values) {
		Class<?>[] types = Stream.of(like.getClass().getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			return like.getClass().getConstructor(types).newInstance(values.toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Every part of the answers is a public record", ex);
		}
	}

}
