// Decorator: what the tables say of these lines.
export const one = () => (target: object, propertyKey: string) => {
  see(propertyKey);  //: generated
};

export const two = () => (_target: object, propertyKey: string, how: PropertyDescriptor) => {
  see(propertyKey);  //: generated
};

export const three = () => (target, propertyName: string, descriptor) => {
  see(propertyName);  //: generated
};

export const four = () => (target, methodName: string, descriptor) => {
  see(methodName);  //: generated
};

export const five = () => (target, key: string, descriptor) => {
  see(key);  //: generated
  see(target);  //: parameter
};

export const six = () => (target, key: string) => {
  see(key);  //: parameter
};
