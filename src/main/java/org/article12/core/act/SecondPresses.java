package org.article12.core.act;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.PersonId;
import org.article12.core.CurrentUser;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.StaleForm;
import org.jspecify.annotations.Nullable;
import org.article12.core.web.Notice;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Reads the {@link Press} for every handler that asks for one, and answers a second press
 * with what the first led to: before the handler begins, or, where the first was still on
 * its way then, in place of what the handler says of a record that has moved on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondPresses
		implements HandlerInterceptor, HandlerExceptionResolver, HandlerMethodArgumentResolver, WebMvcConfigurer {

	/** The request attribute that holds the press, also for the page that comes back. */
	private static final String PRESSED = "pressed";

	private final PressStore presses;

	private final CurrentUserAccess users;

	SecondPresses(PressStore presses, CurrentUserAccess users) {
		this.presses = presses;
		this.users = users;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		// After the frame is known, in which a page that is refused stands.
		registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Press.class);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return request.getAttribute(PRESSED, NativeWebRequest.SCOPE_REQUEST);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!acts(handler)) {
			return true;
		}
		Press press = PressReader.read(request, reader(request));
		request.setAttribute(PRESSED, press);
		Optional<Done> done = this.presses.find(press);
		if (done.isEmpty()) {
			return true;
		}
		say(done.get(), request);
		RequestContextUtils.saveOutputFlashMap(done.get().address(), request, response);
		response.sendRedirect(request.getContextPath() + done.get().address());
		return false;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || isRedirect(page)) {
			return;
		}
		doneMeanwhile(request).ifPresent((done) -> {
			page.clear();
			page.setViewName(done.view());
		});
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		try {
			return doneMeanwhile(request).map((done) -> new ModelAndView(done.view())).orElse(null);
		}
		catch (DataAccessException | StaleForm ex) {
			// Then what failed first is to be told.
			return null;
		}
	}

	private Optional<Done> doneMeanwhile(HttpServletRequest request) {
		Optional<Done> done = (request.getAttribute(PRESSED) instanceof Press press) ? this.presses.find(press)
				: Optional.empty();
		done.ifPresent((it) -> say(it, request));
		return done;
	}

	private static void say(Done done, HttpServletRequest request) {
		if (done.notice() != null) {
			RequestContextUtils.getOutputFlashMap(request).put(Notice.NAME, done.notice());
		}
	}

	private @Nullable PersonId reader(HttpServletRequest request) {
		return this.users.find(request, SecurityContextHolder.getContext().getAuthentication())
			.map(CurrentUser::id)
			.orElse(null);
	}

	private static boolean acts(Object handler) {
		return handler instanceof HandlerMethod method && Stream.of(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType().equals(Press.class));
	}

	private static boolean isRedirect(ModelAndView page) {
		String view = page.getViewName();
		return view == null || view.startsWith("redirect:");
	}

}
