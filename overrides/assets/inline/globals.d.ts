// What assets/inline/before-paint.js gives to the other scripts.

declare function preference(name: string, value?: string): string;
declare function showColorScheme(scheme: string): void;
