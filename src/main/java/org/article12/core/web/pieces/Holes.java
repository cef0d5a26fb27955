package org.article12.core.web.pieces;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Takes the texts out of values, and leaves a hole for each: what a piece is made of then
 * is the same for all values that differ in their texts only. A text that is empty stays,
 * so that a template may ask whether there is one; what it says it may not ask, only
 * write.
 */
final class Holes {

	/**
	 * Nobody outside learns it, so that no text that people wrote can be taken for it.
	 */
	private static final String MARK = AssembledPage.mark() + ":";

	private static final String END = ";";

	private static final ClassValue<Parts> PARTS = new ClassValue<>() {
		@Override
		protected Parts computeValue(Class<?> type) {
			return Parts.of(type);
		}
	};

	private static final List<String> FIRST = Stream.iterate(0, (number) -> number + 1)
		.limit(256)
		.map(Holes::hole)
		.toList();

	private final List<String> texts = new ArrayList<>();

	private static String hole(int number) {
		return MARK + number + END;
	}

	/** Cuts markup at its holes. */
	static Cut cut(String markup) {
		List<String> between = new ArrayList<>();
		List<Integer> holes = new ArrayList<>();
		int from = 0;
		for (int at = markup.indexOf(MARK); at >= 0; at = markup.indexOf(MARK, from)) {
			int end = markup.indexOf(END, at + MARK.length());
			between.add(markup.substring(from, at));
			holes.add(Integer.valueOf(markup.substring(at + MARK.length(), end)));
			from = end + END.length();
		}
		between.add(markup.substring(from));
		return new Cut(List.copyOf(between), List.copyOf(holes));
	}

	/** What was taken out, in the order of the holes. */
	List<String> texts() {
		return this.texts;
	}

	/** The value with holes for its texts, in records and lists however deep. */
	@Nullable Object in(@Nullable Object value) {
		return switch (value) {
			case String text when !text.isEmpty() -> next(text);
			case List<?> list -> inAll(list);
			case Record parts -> PARTS.get(parts.getClass()).in(parts, this);
			case null, default -> value;
		};
	}

	private String next(String text) {
		int number = this.texts.size();
		this.texts.add(text);
		return (number < FIRST.size()) ? FIRST.get(number) : hole(number);
	}

	private List<@Nullable Object> inAll(List<?> list) {
		List<@Nullable Object> all = new ArrayList<>(list.size());
		list.forEach((one) -> all.add(in(one)));
		return all;
	}

	/**
	 * Markup between holes.
	 *
	 * @param between what stands before the first hole, between two, and after the last
	 * @param holes which text belongs into each
	 */
	record Cut(List<String> between, List<Integer> holes) {

		/** Whether nothing of a hole is left in what stands between. */
		boolean isClean() {
			String rest = MARK.substring(1, MARK.length() - 1);
			return this.between.stream().noneMatch((part) -> part.contains(rest));
		}

	}

	/** How a record is taken apart and put together. */
	private record Parts(List<MethodHandle> readers, MethodHandle maker) {

		static Parts of(Class<?> type) {
			RecordComponent[] components = type.getRecordComponents();
			MethodHandles.Lookup lookup = MethodHandles.lookup();
			try {
				List<MethodHandle> readers = new ArrayList<>();
				for (RecordComponent component : components) {
					component.getAccessor().setAccessible(true);
					readers.add(lookup.unreflect(component.getAccessor())
						.asType(MethodType.methodType(Object.class, Object.class)));
				}
				var constructor = type.getDeclaredConstructor(
						Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
				constructor.setAccessible(true);
				return new Parts(readers,
						lookup.unreflectConstructor(constructor)
							.asSpreader(Object[].class, components.length)
							.asType(MethodType.methodType(Object.class, Object[].class)));
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException("Cannot take apart " + type, ex);
			}
		}

		Object in(Record whole, Holes holes) {
			@Nullable Object[] parts = new Object[this.readers.size()];
			try {
				for (int part = 0; part < parts.length; part++) {
					parts[part] = holes.in((Object) this.readers.get(part).invokeExact((Object) whole));
				}
				return (Object) this.maker.invokeExact(parts);
			}
			catch (RuntimeException | Error ex) {
				throw ex;
			}
			catch (Throwable ex) {
				throw new IllegalStateException("Cannot take apart " + whole.getClass(), ex);
			}
		}

	}

}
