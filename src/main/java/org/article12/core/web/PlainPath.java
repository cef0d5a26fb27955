package org.article12.core.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;

/**
 * An expression of a template that only follows names, such as {@code row.turn.late},
 * denied, compared with nothing, or neither. What it reads are the portal's own records,
 * and of texts and collections whether they are empty; of anything else it says that it
 * cannot tell.
 */
final class PlainPath {

	/** The answer where the whole of the expression language has to be asked. */
	static final Object CANNOT_TELL = new Object();

	private static final Pattern FORM = Pattern
		.compile("(!)?([a-zA-Z_]\\w*)((?:\\.[a-zA-Z_]\\w*(?:\\(\\))?)*)(?: ([!=]=) null)?");

	private static final Pattern STEP = Pattern.compile("\\.(\\w+)(\\(\\))?");

	/**
	 * What the engine knows by other means than as a variable, or takes for a word of its
	 * own.
	 */
	private static final Set<String> OTHERS = Set.of("param", "session", "application", "execinfo", "null", "true",
			"false");

	private final String first;

	private final List<Step> steps;

	private final Ending ending;

	private PlainPath(String first, List<Step> steps, Ending ending) {
		this.first = first;
		this.steps = steps;
		this.ending = ending;
	}

	/** The path that an expression is, if it is one. */
	static Optional<PlainPath> of(String expression) {
		Matcher form = FORM.matcher(expression);
		if (!form.matches() || OTHERS.contains(form.group(2).toLowerCase(Locale.ROOT))
				|| (form.group(1) != null && form.group(4) != null)) {
			return Optional.empty();
		}
		List<Step> steps = new ArrayList<>();
		for (Matcher step = STEP.matcher(form.group(3)); step.find();) {
			steps.add(new Step(step.group(1), step.group(2) != null));
		}
		return Optional.of(new PlainPath(form.group(2), List.copyOf(steps), ending(form.group(1), form.group(4))));
	}

	private static Ending ending(@Nullable String denied, @Nullable String compared) {
		if (compared != null) {
			return compared.equals("==") ? Ending.IS_NOTHING : Ending.IS_SOMETHING;
		}
		return (denied != null) ? Ending.DENIED : Ending.NONE;
	}

	/**
	 * What it reads there.
	 * @return the value, or {@link #CANNOT_TELL}
	 */
	@Nullable Object in(IContext context) throws Throwable {
		Object value = context.getVariable(this.first);
		for (Step step : this.steps) {
			value = step.of(value);
			if (value == CANNOT_TELL) {
				return value;
			}
		}
		return switch (this.ending) {
			case NONE -> value;
			case DENIED -> (value instanceof Boolean yes) ? (Object) !yes : CANNOT_TELL;
			case IS_NOTHING -> value == null;
			case IS_SOMETHING -> value != null;
		};
	}

	private enum Ending {

		NONE, DENIED, IS_NOTHING, IS_SOMETHING

	}

	/** One name on the way. */
	private static final class Step {

		private static final MethodType OF_ANY = MethodType.methodType(Object.class, Object.class);

		private static final ClassValue<Map<String, Optional<MethodHandle>>> KNOWN = new ClassValue<>() {
			@Override
			protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
				return new ConcurrentHashMap<>();
			}
		};

		private final String name;

		private final boolean called;

		/** What was read last, since it is nearly always the same kind. */
		private volatile @Nullable Reading last;

		Step(String name, boolean called) {
			this.name = name;
			this.called = called;
		}

		@Nullable Object of(@Nullable Object target) throws Throwable {
			return switch (target) {
				case null -> CANNOT_TELL;
				case String text -> this.called && this.name.equals("isEmpty") ? (Object) text.isEmpty() : CANNOT_TELL;
				case Collection<?> all -> this.called ? ofAll(all) : CANNOT_TELL;
				default -> read(target);
			};
		}

		private Object ofAll(Collection<?> all) {
			return switch (this.name) {
				case "isEmpty" -> all.isEmpty();
				case "size" -> all.size();
				default -> CANNOT_TELL;
			};
		}

		private @Nullable Object read(Object target) throws Throwable {
			Reading reading = this.last;
			if (reading == null || reading.type() != target.getClass()) {
				Optional<MethodHandle> found = KNOWN.get(target.getClass())
					.computeIfAbsent(this.called ? this.name + "()" : this.name, (_) -> find(target.getClass()));
				if (found.isEmpty()) {
					return CANNOT_TELL;
				}
				reading = new Reading(target.getClass(), found.get());
				this.last = reading;
			}
			return reading.by().invokeExact(target);
		}

		private Optional<MethodHandle> find(Class<?> type) {
			if (!type.getName().startsWith("org.article12.")) {
				return Optional.empty();
			}
			List<String> names = this.called ? List.of(this.name)
					: List.of("get" + capital(), "is" + capital(), this.name);
			for (String name : names) {
				boolean ownName = !this.called && name.equals(this.name);
				if (ownName && !type.isRecord()) {
					continue;
				}
				for (Method method : type.getMethods()) {
					if (method.getName().equals(name) && method.getParameterCount() == 0
							&& method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers())
							&& !method.isBridge()) {
						return Optional.of(handle(method));
					}
				}
			}
			return Optional.empty();
		}

		private String capital() {
			return this.name.substring(0, 1).toUpperCase(Locale.ROOT) + this.name.substring(1);
		}

		private static MethodHandle handle(Method method) {
			try {
				method.setAccessible(true);
				return MethodHandles.lookup().unreflect(method).asType(OF_ANY);
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException("Cannot read " + method, ex);
			}
		}

		private record Reading(Class<?> type, MethodHandle by) {
		}

	}

}
