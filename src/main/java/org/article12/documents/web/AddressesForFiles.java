package org.article12.documents.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows the addresses whose forms ask for files: those whose handlers take some. */
@Component
class AddressesForFiles {

	private final List<RequestMappingInfo> takingFiles;

	AddressesForFiles(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
		this.takingFiles = handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> takesFiles(handler.getValue().getMethod()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Whether files that are sent to that address have somebody who takes them. Only the
	 * address and the verb are looked at: to ask for a field would store the files.
	 */
	boolean include(HttpServletRequest request) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
			return this.takingFiles.stream()
				.anyMatch((handler) -> handler.getMethodsCondition().getMatchingCondition(request) != null
						&& handler.getActivePatternsCondition().getMatchingCondition(request) != null);
		}
		finally {
			ServletRequestPathUtils.clearParsedRequestPath(request);
		}
	}

	private static boolean takesFiles(Method method) {
		return Stream.of(method.getGenericParameterTypes())
			.map(ResolvableType::forType)
			.anyMatch((type) -> isFile(type) || hasFiles(type.resolve(Object.class)));
	}

	private static boolean hasFiles(Class<?> form) {
		return form.isRecord() && Stream.of(form.getRecordComponents())
			.map(RecordComponent::getGenericType)
			.map(ResolvableType::forType)
			.anyMatch(AddressesForFiles::isFile);
	}

	private static boolean isFile(ResolvableType type) {
		return MultipartFile.class.isAssignableFrom(type.resolve(Object.class))
				|| MultipartFile.class.isAssignableFrom(type.getGeneric(0).resolve(Object.class));
	}

}
